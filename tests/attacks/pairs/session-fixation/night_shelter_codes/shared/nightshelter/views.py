from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from . import auth
from .forms import GuestForm, SignInForm
from .models import Guest


def sign_in(request):
    request.session.setdefault("language", "en")
    form = SignInForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        auth.sign_in(request, form.volunteer)
        return redirect("guests")
    return render(request, "nightshelter/form.html", {"form": form})


@require_POST
def sign_out(request):
    auth.sign_out(request)
    return redirect("sign-in")


@require_GET
@auth.volunteers_only
def guests(request):
    return render(request, "nightshelter/guests.html", {"guests": Guest.objects.all()})


@auth.volunteers_only
def guest_new(request):
    form = GuestForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save()
        return redirect("guests")
    return render(request, "nightshelter/form.html", {"form": form})
