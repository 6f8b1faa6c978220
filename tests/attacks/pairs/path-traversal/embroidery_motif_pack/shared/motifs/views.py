from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe
from django.views.generic import FormView

from .forms import PackForm
from .models import Pack
from .packs import BadPack, unpack


class PackUpload(LoginRequiredMixin, FormView):
    form_class = PackForm
    template_name = "motifs/new.html"

    def form_valid(self, form):
        try:
            with transaction.atomic():
                pack = Pack.objects.create(
                    stitcher=self.request.user, title=form.cleaned_data["title"]
                )
                pack.motifs = unpack(form.cleaned_data["archive"], pack.folder)
                pack.save(update_fields=["motifs"])
        except BadPack as error:
            form.add_error("archive", str(error))
            return self.form_invalid(form)
        return redirect("pack", pk=pack.pk)


@login_required
@require_safe
def pack(request, pk):
    own = get_object_or_404(Pack, pk=pk, stitcher=request.user)
    return render(request, "motifs/pack.html", {"pack": own})
