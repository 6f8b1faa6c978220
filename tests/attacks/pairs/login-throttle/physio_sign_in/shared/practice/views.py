from django import forms
from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from . import attempts


class SignInForm(forms.Form):
    username = forms.CharField(max_length=150)
    password = forms.CharField(max_length=128, strip=False, widget=forms.PasswordInput)


@sensitive_post_parameters("password")
def sign_in(request):
    form = SignInForm(request.POST or None)
    status = 200
    if request.method == "POST" and form.is_valid():
        username = form.cleaned_data["username"]
        if not attempts.may_try(request, username):
            form.add_error(None, "Too many attempts, please wait a quarter of an hour.")
            status = 429
        else:
            user = authenticate(request, **form.cleaned_data)
            if user is not None:
                attempts.forget(request, username)
                login(request, user)
                return redirect("appointments")
            form.add_error(None, "Name or password is wrong.")
    return render(request, "practice/sign_in.html", {"form": form}, status=status)


@require_POST
@login_required
def sign_out(request):
    logout(request)
    return redirect("login")


@require_safe
@login_required
def appointments(request):
    page = Paginator(request.user.appointments.all(), 20).get_page(request.GET.get("page"))
    return render(request, "practice/appointments.html", {"page": page})


@require_safe
@login_required
def exercises(request, pk):
    appointment = get_object_or_404(request.user.appointments, pk=pk)
    context = {"appointment": appointment, "exercises": appointment.exercises.all()[:50]}
    return render(request, "practice/exercises.html", context)
