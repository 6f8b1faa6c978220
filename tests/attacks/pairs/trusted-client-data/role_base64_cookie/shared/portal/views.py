from django.contrib.auth import authenticate
from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .identity import identity, remember


@require_POST
def enter(request):
    user = authenticate(
        request, username=request.POST.get("username"), password=request.POST.get("password")
    )
    if user is None:
        raise PermissionDenied
    return remember(JsonResponse({"ok": True}), user)


def reports(request):
    if identity(request)["role"] != "manager":
        raise PermissionDenied
    return JsonResponse({"turnover": 125000})
