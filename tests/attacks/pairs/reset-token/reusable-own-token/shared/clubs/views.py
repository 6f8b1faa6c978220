from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render

from . import reset
from .models import Player


def new_password(request, token):
    pk = reset.read(token)
    if pk is None:
        return JsonResponse({"error": "This link is no longer valid."}, status=400)
    if request.method != "POST":
        return render(request, "clubs/new_password.html")
    player = get_object_or_404(Player, pk=pk)
    password = request.POST.get("password", "")
    try:
        validate_password(password, player)
    except ValidationError as error:
        return JsonResponse({"errors": error.messages}, status=400)
    player.set_password(password)
    player.save()
    return JsonResponse({"ok": True})
