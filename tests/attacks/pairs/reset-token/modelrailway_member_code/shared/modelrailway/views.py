from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import SetPasswordForm
from django.core.cache import cache
from django.core.mail import send_mail
from django.core.paginator import Paginator
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from .models import Reset


@login_required
@require_GET
def layouts(request):
    page = Paginator(request.user.layouts.all(), 30).get_page(request.GET.get("page"))
    return render(request, "modelrailway/layouts.html", {"page": page})


@require_http_methods(["GET", "POST"])
def forgotten(request):
    if request.method == "POST":
        user = get_user_model().objects.filter(email__iexact=request.POST.get("email", "").strip(), is_active=True).first()
        if user is not None and user.email and cache.add(f"reset-mail-{user.pk}", 1, 120):
            reset = Reset.objects.issue(user)
            send_mail("A new password", f"{settings.SITE}/reset/{reset.token}/", None, [user.email], fail_silently=True)
        return render(request, "modelrailway/sent.html")
    return render(request, "modelrailway/forgotten.html")


@never_cache
@require_http_methods(["GET", "POST"])
def reset(request, token):
    found = get_object_or_404(Reset.objects.valid().select_related("user"), token=token)
    form = SetPasswordForm(found.user, request.POST or None)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            form.save()
            found.delete()
        return redirect("layouts")
    response = render(request, "modelrailway/reset.html", {"form": form})
    response["Referrer-Policy"] = "no-referrer"
    return response
