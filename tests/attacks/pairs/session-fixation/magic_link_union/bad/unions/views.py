from django.contrib.auth import (
    BACKEND_SESSION_KEY,
    HASH_SESSION_KEY,
    SESSION_KEY,
    get_user_model,
)
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import update_last_login
from django.core.mail import send_mail
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from . import links
from .models import Ballot, Vote

BACKEND = "django.contrib.auth.backends.ModelBackend"
LANGUAGES = ("en", "de", "fr")


@require_POST
def language(request):
    if request.POST.get("language") in LANGUAGES:
        request.session["language"] = request.POST["language"]
    return redirect("link")


def link(request):
    if request.method == "POST":
        users = get_user_model().objects.filter(is_active=True)
        for user in users.filter(email__iexact=request.POST.get("email", ""))[:1]:
            url = request.build_absolute_uri(reverse("enter", args=[links.make(user)]))
            send_mail("Sign in", url, None, [user.email])
        return render(request, "unions/sent.html")
    return render(request, "unions/link.html", {"languages": LANGUAGES})


def enter(request, token):
    user = links.user_of(token)
    if user is None:
        return render(request, "unions/link.html", {"languages": LANGUAGES}, status=400)
    if request.method != "POST":
        return render(request, "unions/enter.html")
    request.session[SESSION_KEY] = str(user.pk)
    request.session[BACKEND_SESSION_KEY] = BACKEND
    request.session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    update_last_login(None, user)
    return redirect("ballots")


@login_required
def ballots(request):
    found = Ballot.objects.filter(open=True).order_by("pk")
    return render(request, "unions/ballots.html", {"ballots": found})


@login_required
@require_POST
def vote(request, pk):
    ballot = get_object_or_404(Ballot, pk=pk, open=True)
    yes = request.POST.get("answer") == "yes"
    Vote.objects.get_or_create(ballot=ballot, member=request.user, defaults={"yes": yes})
    return redirect("ballots")
