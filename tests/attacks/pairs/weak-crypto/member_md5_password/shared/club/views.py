from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .services import authenticate, etag, sign_up


@require_POST
def join(request):
    member = sign_up(request.POST["email"], request.POST["password"])
    return JsonResponse({"id": member.pk, "etag": etag(member.email)}, status=201)


@require_POST
def enter(request):
    member = authenticate(request.POST.get("email", ""), request.POST.get("password", ""))
    if member is None:
        return JsonResponse({"detail": "wrong"}, status=403)
    request.session["member"] = member.pk
    return JsonResponse({"id": member.pk})
