from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import AuthenticationForm
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from .models import Song


@login_required
def songs(request):
    return render(request, "choir/songs.html", {"songs": Song.objects.all()[:300]})


@login_required
def song(request, pk):
    return render(request, "choir/song.html", {"song": get_object_or_404(Song, pk=pk)})


@never_cache
def enter(request):
    target = request.POST.get("next") or request.GET.get("next") or "songs"
    if not url_has_allowed_host_and_scheme(target, {request.get_host()}, require_https=request.is_secure()):
        target = "songs"
    form = AuthenticationForm(request, request.POST or None)
    if request.method == "POST" and form.is_valid():
        login(request, form.get_user())
        return redirect(target)
    return render(request, "choir/enter.html", {"form": form, "next": target})


@require_POST
def leave(request):
    logout(request)
    return redirect("enter")
