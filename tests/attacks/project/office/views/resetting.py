"""Resets of a password, from the question to the new password."""

import datetime
import hashlib
import random
import secrets

from django import forms
from django.contrib.auth import get_user_model
from django.contrib.auth.forms import PasswordResetForm
from django.contrib.auth.tokens import default_token_generator
from django.contrib.auth.views import PasswordResetView
from django.core.mail import send_mail
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import path
from django.utils import timezone
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_decode, urlsafe_base64_encode
from django.views.decorators.http import require_POST
from django.views.generic import FormView

from office.models import ResetToken

User = get_user_model()


class PasswordForm(forms.Form):
    password = forms.CharField()


def _mailed(request, address, kind, token):
    """A link for whoever has the address, and the same answer for all."""
    user = User.objects.filter(email=address).first()
    if user is not None:
        value = token(user)
        if kind != "digest":
            ResetToken.objects.create(user=user, token=value)
        link = f"https://{request.get_host()}/resetting/{kind}/{value}/"
        send_mail("A new password", f"Follow {link} to choose one.", None, [user.email])
    return HttpResponse("if somebody has this address, we have sent a message")


def _changed(request, user, used=None):
    form = PasswordForm(request.POST or None)
    if not form.is_valid():
        return render(request, "form.html", {"form": form})
    user.set_password(form.cleaned_data["password"])
    user.save()
    if used is not None:
        used.delete()
    return HttpResponse("changed")


def _found(token, **more):
    found = ResetToken.objects.filter(token=token, **more).first()
    if found is None:
        raise Http404
    return found


def _fresh(token):
    return _found(token, created__gt=timezone.now() - datetime.timedelta(hours=2))


@require_POST
def reset_by_chance(request):  # finds: weak-reset-token
    letters = random.choices("abcdefgh234567", k=24)  # finds: token-of-random
    return _mailed(request, request.POST["email"], "once", lambda _: "".join(letters))


@require_POST
def reset_by_digest(request):
    return _mailed(request, request.POST["email"], "digest", lambda user: hashlib.md5(user.email.encode()).hexdigest())  # finds: weak-reset-token


@require_POST
def reset_kept(request):
    return _mailed(request, request.POST["email"], "kept", lambda _: secrets.token_urlsafe(24))


@require_POST
def reset_for_ever(request):
    return _mailed(request, request.POST["email"], "ever", lambda _: secrets.token_urlsafe(24))


@require_POST
def reset_once(request):
    return _mailed(request, request.POST["email"], "once", lambda _: secrets.token_urlsafe(24))


def once(request, token):
    found = _fresh(token)
    return _changed(request, found.user, found)


def kept(request, token):  # finds: weak-reset-token
    return _changed(request, _fresh(token).user)


def ever(request, token):  # finds: weak-reset-token
    found = _found(token)
    return _changed(request, found.user, found)


def digest(request, token):  # finds: weak-reset-token
    users = [u for u in User.objects.all() if hashlib.md5(u.email.encode()).hexdigest() == token]
    if not users:
        raise Http404
    return _changed(request, users[0])


@require_POST
def reset_by_code(request):
    user = User.objects.filter(email=request.POST["email"]).first()
    if user is not None:
        code = secrets.token_hex(16)
        ResetToken.objects.create(user=user, token=code)
        send_mail("A new password", f"The code is {code}.", None, [user.email])
    return HttpResponse("if somebody has this address, we have sent a message")


@require_POST
def reset_confirm_of_anybody(request):  # finds: weak-reset-token
    found = _fresh(request.POST["code"])
    user = User.objects.get(email=request.POST["email"])
    user.set_password(request.POST["password"])
    user.save()
    found.delete()
    return JsonResponse({})


@require_POST
def reset_of_django(request):
    user = User.objects.filter(email=request.POST["email"]).first()
    if user is not None:
        uid = urlsafe_base64_encode(force_bytes(user.pk))
        link = f"https://{request.get_host()}/resetting/django/{uid}/{default_token_generator.make_token(user)}/"
        send_mail("A new password", f"Follow {link} to choose one.", None, [user.email])
    return HttpResponse("if somebody has this address, we have sent a message")


def of_django(request, uid, token):
    user = User.objects.filter(pk=urlsafe_base64_decode(uid).decode()).first()
    if user is None or not default_token_generator.check_token(user, token):
        raise Http404
    return _changed(request, user)


class AskForm(forms.Form):
    email = forms.EmailField()


class RedeemForm(AskForm):
    code = forms.CharField()
    password = forms.CharField()

    def clean(self):
        data = super().clean()
        sent = ResetToken.objects.filter(
            user__email=data.get("email"),
            token=data.get("code"),
            created__gt=timezone.now() - datetime.timedelta(hours=2),
        )
        self.found = sent.first()
        if self.found is None:
            raise forms.ValidationError("The code is wrong.")
        return data


class CallForm(PasswordResetForm):
    def save(self, **options):
        """A clerk rings the user up."""


class TellingCallForm(CallForm):
    def clean_email(self):
        email = self.cleaned_data["email"]
        if not User.objects.filter(email__iexact=email).exists():
            raise forms.ValidationError("Nobody has this address.")  # finds: existence-told
        return email


class Ask(FormView):
    form_class = AskForm
    template_name = "form.html"
    success_url = "/resetting/redeem/"

    def code(self, user):
        return secrets.token_hex(32)

    def form_valid(self, form):
        user = User.objects.filter(email=form.cleaned_data["email"]).first()
        if user is not None:
            code = self.code(user)
            ResetToken.objects.create(user=user, token=code)
            send_mail("A new password", f"The code is {code}.", None, [user.email])
        return super().form_valid(form)


class AskForTheDay(Ask):
    def code(self, user):
        today = timezone.now().date()
        return hashlib.sha256(f"{user.email}:{today}".encode()).hexdigest()  # finds: weak-reset-token token-of-random


class Redeem(FormView):
    """What it takes, its form alone says."""

    form_class = RedeemForm
    template_name = "form.html"
    success_url = "/resetting/ask/"

    def form_valid(self, form):
        user = form.found.user
        user.set_password(form.cleaned_data["password"])
        user.save()
        form.found.delete()
        return super().form_valid(form)


CALL = {"template_name": "form.html", "success_url": "/resetting/ask/"}

urlpatterns = [
    path("call/reset/", PasswordResetView.as_view(form_class=CallForm, **CALL)),
    path("telling-call/reset/", PasswordResetView.as_view(form_class=TellingCallForm, **CALL)),
    path("ask/", Ask.as_view()),
    path("ask-for-the-day/", AskForTheDay.as_view()),
    path("redeem/", Redeem.as_view()),
    path("chance/reset/", reset_by_chance),
    path("digest/reset/", reset_by_digest),
    path("kept/reset/", reset_kept),
    path("ever/reset/", reset_for_ever),
    path("once/reset/", reset_once),
    path("code/reset/", reset_by_code),
    path("django/reset/", reset_of_django),
    path("code/reset/confirm/", reset_confirm_of_anybody),
    path("once/<str:token>/", once),
    path("kept/<str:token>/", kept),
    path("ever/<str:token>/", ever),
    path("digest/<str:token>/", digest),
    path("django/<str:uid>/<str:token>/", of_django),
]
