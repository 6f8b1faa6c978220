from django import forms
from django.contrib.auth import authenticate, login
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import redirect, render

from . import locks


class SignInForm(forms.Form):
    username = forms.CharField(max_length=150)
    password = forms.CharField(max_length=128, strip=False, widget=forms.PasswordInput)


def sign_in(request):
    form = SignInForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        username = form.cleaned_data["username"]
        if locks.is_locked(username):
            form.add_error(None, "Too many attempts, please wait a quarter of an hour.")
            return render(request, "springs/sign_in.html", {"form": form}, status=429)
        user = authenticate(request, username=username, password=form.cleaned_data["password"])
        if user is not None:
            locks.forget(username)
            login(request, user)
            return redirect("baths")
        locks.count_failure(username)
        form.add_error(None, "Name and password do not fit.")
    return render(request, "springs/sign_in.html", {"form": form})


@login_required(login_url="sign-in")
def baths(request):
    page = Paginator(request.user.baths.order_by("-day", "-pk"), 20).get_page(request.GET.get("page"))
    return render(request, "springs/baths.html", {"page": page})
