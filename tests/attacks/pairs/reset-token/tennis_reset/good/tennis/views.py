from django.contrib import messages
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import PasswordResetForm, SetPasswordForm
from django.core.mail import send_mail
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from .models import Court, ResetLink

SITE = "https://tennis.example.org"


@login_required
def courts(request):
    return render(request, "tennis/courts.html", {"courts": Court.objects.all()})


def forgotten(request):
    form = PasswordResetForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        users = get_user_model().objects.filter(
            email__iexact=form.cleaned_data["email"], is_active=True
        )
        for user in users[:3]:
            link = ResetLink.objects.create(user=user)
            send_mail("New password", f"{SITE}/members/reset/{link.code}/", None, [user.email])
        messages.info(request, "If we know the address, a letter is on its way.")
        return redirect("login")
    return render(request, "tennis/form.html", {"form": form})


@sensitive_post_parameters()
@never_cache
def reset(request, code):
    link = get_object_or_404(ResetLink.objects.usable(), code=code)
    form = SetPasswordForm(link.user, request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save()
        link.user.reset_links.filter(used_at=None).update(used_at=timezone.now())
        messages.success(request, "Sign in with the new password.")
        return redirect("login")
    return render(request, "tennis/form.html", {"form": form})


@login_required
def withdraw_links(request):
    if request.method == "POST":
        request.user.reset_links.filter(used_at=None).update(used_at=timezone.now())
        return redirect("courts")
    return render(request, "tennis/form.html")
