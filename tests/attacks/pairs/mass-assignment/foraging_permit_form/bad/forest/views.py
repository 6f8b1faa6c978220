from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.forms import modelform_factory
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from .models import Permit

ApplicationForm = modelform_factory(Permit, fields="__all__")


@require_safe
@login_required
def permits(request):
    page = Paginator(request.user.permits.all(), 20).get_page(request.GET.get("page"))
    return render(request, "forest/permits.html", {"page_obj": page})


@require_http_methods(["GET", "POST"])
@login_required
def apply(request):
    form = ApplicationForm(request.POST or None, instance=Permit(applicant=request.user))
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("forest:permits")
    return render(request, "forest/apply.html", {"form": form})
