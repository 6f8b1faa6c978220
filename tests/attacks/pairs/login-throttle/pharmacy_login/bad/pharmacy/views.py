from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import AuthenticationForm
from django.core.mail import mail_managers
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from .limits import QUESTIONS
from .models import Branch


def branches(request):
    found = Branch.objects.filter(on_duty=True).order_by("name")
    return render(request, "pharmacy/branches.html", {"branches": found})


def after(request):
    target = request.POST.get("next") or request.GET.get("next") or ""
    if url_has_allowed_host_and_scheme(
        target, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    ):
        return target
    return "prescriptions"


def sign_in(request):
    form = AuthenticationForm(request, request.POST or None)
    if request.method == "POST":
        if form.is_valid():
            login(request, form.get_user())
            return redirect(after(request))
    return render(request, "pharmacy/sign_in.html", {"form": form})


@require_POST
def sign_out(request):
    logout(request)
    return redirect("branches")


@login_required
def prescriptions(request):
    mine = request.user.prescriptions.select_related("branch").order_by("-pk")
    return render(request, "pharmacy/prescriptions.html", {"prescriptions": mine})


@login_required
@require_POST
def ask(request):
    if QUESTIONS.reached(request.user.pk):
        return HttpResponse("Please wait a while.", status=429)
    QUESTIONS.count(request.user.pk)
    mail_managers("A question", request.POST.get("text", "")[:2000])
    return redirect("prescriptions")
