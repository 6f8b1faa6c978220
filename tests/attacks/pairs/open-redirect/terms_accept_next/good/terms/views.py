from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_safe

from .models import Consent


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def accept_terms(request):
    next_url = request.POST.get("next") or request.GET.get("next")
    if not url_has_allowed_host_and_scheme(
        next_url, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    ):
        next_url = reverse("dashboard")
    if request.method == "POST":
        Consent.objects.get_or_create(user=request.user)
        return redirect(next_url)
    return render(request, "terms/terms.html", {"next": next_url})


@require_safe
@login_required
def dashboard(request):
    return render(request, "terms/dashboard.html")
