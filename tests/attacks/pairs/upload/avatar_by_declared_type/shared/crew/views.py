import mimetypes

from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import FileResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.generic.edit import FormView

from .forms import BadgeForm
from .models import Badge


class BadgeUpload(LoginRequiredMixin, FormView):
    form_class = BadgeForm
    http_method_names = ["post"]

    def form_valid(self, form):
        form.instance.sailor = self.request.user
        return JsonResponse({"id": form.save().pk}, status=201)

    def form_invalid(self, form):
        return JsonResponse({"errors": form.errors}, status=400)


@login_required
def badge(request, pk):
    """Every member of the crew sees every badge."""
    picture = get_object_or_404(Badge, pk=pk).picture
    kind = mimetypes.guess_type(picture.name)[0]
    return FileResponse(picture.open("rb"), content_type=kind)
