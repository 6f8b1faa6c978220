from django import forms
from django.contrib.auth import authenticate, get_user_model, login
from django.core.cache import cache
from django.shortcuts import redirect, render


class SignInForm(forms.Form):
    username = forms.CharField(max_length=150)
    password = forms.CharField(widget=forms.PasswordInput, max_length=128)


def home(request):
    return render(request, "home.html")


def sign_in(request):
    form = SignInForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        username = form.cleaned_data["username"]
        key = f"sign-in:{username.lower()}"
        cache.add(key, 0, 900)
        if cache.incr(key) > 10:
            form.add_error(None, "Too many attempts. Wait a quarter of an hour.")
            return render(request, "sign_in.html", {"form": form}, status=429)
        user = authenticate(request, **form.cleaned_data)
        if user is not None:
            login(request, user)
            return redirect("home")
        if get_user_model().objects.filter(username=username).exists():
            form.add_error("password", "Wrong password.")
        else:
            form.add_error("username", "There is no such account.")
    return render(request, "sign_in.html", {"form": form})
