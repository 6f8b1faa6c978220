from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .forms import RerouteForm
from .services import TooLate, reroute


@login_required
@require_POST
def reroute_parcel(request, code):
    form = RerouteForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        parcel = reroute(request.user, code, form.cleaned_data["address"])
    except TooLate:
        return JsonResponse({"errors": {"code": ["Already on the way."]}}, status=409)
    return JsonResponse({"code": parcel.code, "address": parcel.address})
