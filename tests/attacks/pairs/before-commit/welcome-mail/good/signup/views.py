from django import forms
from django.core.mail import send_mail
from django.db import transaction
from django.shortcuts import redirect, render

from .models import Invitation, User


class SignUpForm(forms.Form):
    username = forms.SlugField(max_length=40)
    email = forms.EmailField()
    code = forms.CharField(max_length=20)


def welcome(email):
    send_mail("Welcome", "Your account is ready.", None, [email])


class CodeUsed(Exception):
    pass


def sign_up(request):
    form = SignUpForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        try:
            with transaction.atomic():
                user, created = User.objects.get_or_create(username=data["username"], defaults={"email": data["email"]})
                if not created:
                    raise CodeUsed
                transaction.on_commit(lambda: welcome(user.email))
                if not Invitation.objects.filter(code=data["code"], used_by=None).update(used_by=user):
                    raise CodeUsed
            return redirect("sign-up")
        except CodeUsed:
            form.add_error("code", "This name or code cannot be used.")
    return render(request, "signup/form.html", {"form": form})
