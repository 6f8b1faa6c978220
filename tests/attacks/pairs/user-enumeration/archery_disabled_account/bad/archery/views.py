from django.contrib.auth import authenticate, get_user_model, login
from django.core.cache import cache
from django.http import JsonResponse
from django.views.decorators.http import require_POST

User = get_user_model()
TRIES = 5


def too_many(name):
    key = f"sign-in:{name[:150]!r}".replace(" ", "_")
    cache.add(key, 0, timeout=900)
    return cache.incr(key) > TRIES


@require_POST
def sign_in(request):
    name, password = request.POST.get("username", ""), request.POST.get("password", "")
    if too_many(name):
        return JsonResponse({"error": "Too many tries, wait a while."}, status=429)
    account = User.objects.filter(username=name).first()
    if account is not None and not account.is_active:
        return JsonResponse({"error": "This account is closed. Ask the secretary."}, status=403)
    user = authenticate(request, username=name, password=password)
    if user is None:
        return JsonResponse({"error": "Wrong name or password."}, status=400)
    login(request, user)
    return JsonResponse({"name": user.get_username()})
