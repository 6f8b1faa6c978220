import datetime
import secrets

from django.contrib.auth.models import User
from django.core.mail import send_mail
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from .forms import ForgottenForm, NewPasswordForm
from .models import Recovery

HOUR = datetime.timedelta(hours=1)


def forgotten(request):
    form = ForgottenForm(request.POST or None)
    if form.is_valid():
        user = User.objects.filter(email__iexact=form.cleaned_data["email"], is_active=True).first()
        if user:
            code = secrets.token_urlsafe(24)
            given = {"code": code, "asked_at": timezone.now()}
            Recovery.objects.update_or_create(user=user, defaults=given)
            send_mail("New password", f"Your code, {user.username}: {code}", None, [user.email])
        return HttpResponse("If this address is known, a mail is on its way.")
    return render(request, "accounts/form.html", {"form": form})


def new_password(request):
    form = NewPasswordForm(request.POST or None, initial={"code": request.GET.get("code", "")})
    if form.is_valid():
        data = form.cleaned_data
        account = Recovery.objects.filter(user__username=data["username"], user__is_active=True).first()
        if account is None or is_refused(account, data):
            return HttpResponse("This code is not valid.", status=400)
        account.user.set_password(data["password"])
        account.user.save(update_fields=["password"])
        Recovery.objects.filter(pk=account.pk).update(code="", asked_at=None)
        return HttpResponse("Your password is changed.")
    return render(request, "accounts/form.html", {"form": form})


def is_refused(account, data):
    if data["code"] != account.code:
        return True
    return account.asked_at is not None and timezone.now() - account.asked_at > HOUR
