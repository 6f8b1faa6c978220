from django.contrib.auth import authenticate, login
from django.shortcuts import redirect, render

from . import attempts, codes
from .forms import CodeForm, PasswordForm

PENDING = "pending_user"


def password_step(request):
    form = PasswordForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        name = form.cleaned_data["username"].lower()
        if not attempts.allow("password", name):
            form.add_error(None, "Too many tries. Come back in a quarter of an hour.")
            return render(request, "hearings/step.html", {"form": form}, status=429)
        user = authenticate(request, **form.cleaned_data)
        if user is not None:
            codes.send(user)
            request.session.cycle_key()
            request.session[PENDING] = user.pk
            return redirect("sign-in-code")
        form.add_error(None, "The name or the password is wrong.")
    return render(request, "hearings/step.html", {"form": form})


def code_step(request):
    pending = request.session.get(PENDING)
    if pending is None:
        return redirect("sign-in")
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if not attempts.allow("code", pending):
            form.add_error(None, "Too many tries. Come back in a quarter of an hour.")
            return render(request, "hearings/step.html", {"form": form}, status=429)
        user = codes.redeem(pending, form.cleaned_data["code"])
        if user is not None:
            del request.session[PENDING]
            login(request, user)
            return redirect("hearings")
        form.add_error("code", "This code is wrong or too old.")
    return render(request, "hearings/step.html", {"form": form})
