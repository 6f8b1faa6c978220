from django.contrib.auth.hashers import check_password
from django.core.cache import cache
from django.http import JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from .models import Visitor


@require_GET
def start(request):
    request.session.setdefault("language", "en")
    return render(request, "desk/start.html")


@require_POST
def check_in(request):
    email = request.POST.get("email", "").lower()
    key = f"check-in:{email}"
    cache.add(key, 0, 600)
    if cache.incr(key) > 5:
        return JsonResponse({"error": "Too many attempts."}, status=429)
    visitor = Visitor.objects.filter(email=email).first()
    if visitor is None or not check_password(request.POST.get("pin", ""), visitor.pin):
        return JsonResponse({"error": "Wrong e-mail address or PIN."}, status=403)
    request.session.cycle_key()
    request.session["visitor"] = visitor.pk
    return JsonResponse({"ok": True})


@require_GET
def badge(request):
    visitor = Visitor.objects.filter(pk=request.session.get("visitor")).first()
    if visitor is None:
        return JsonResponse({"error": "Check in first."}, status=403)
    return JsonResponse({"badge": visitor.badge})
