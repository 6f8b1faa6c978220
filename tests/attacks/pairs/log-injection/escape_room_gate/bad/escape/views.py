import logging

from django import forms
from django.contrib.auth.hashers import check_password
from django.core.cache import cache
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .models import Opening, Room

log = logging.getLogger("escape.gate")
MOST_TRIES = 10


class CodeForm(forms.Form):
    team = forms.CharField(max_length=60)
    code = forms.CharField(max_length=40, strip=True)


class RoomPage(View):
    def get(self, request, slug):
        room = get_object_or_404(Room, slug=slug)
        log.info("room %s was looked at", room.slug)
        return JsonResponse({"title": room.title, "openings": room.openings.count()})


class Gate(View):
    """The keypad at the door."""

    def post(self, request, slug):
        room = get_object_or_404(Room, slug=slug)
        form = CodeForm(request.POST)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        tries = f"gate:{room.pk}:{request.META['REMOTE_ADDR']}"
        cache.add(tries, 0, 600)
        if cache.incr(tries) > MOST_TRIES:
            return JsonResponse({"detail": "Too many tries."}, status=429)
        team = form.cleaned_data["team"]
        if not check_password(form.cleaned_data["code"], room.code_hash):
            log.warning("wrong code for room %s by team %s", room.slug, team)
            return JsonResponse({"detail": "Wrong code."}, status=403)
        opening = Opening.objects.create(room=room, team=team)
        log.info("room %s opened, opening %d", room.slug, opening.pk)
        return JsonResponse({"detail": "Open."})
