from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, JsonResponse
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from .models import Berth

DETAILS = {"boat_name", "length_cm"}


@login_required
@require_POST
def change_details(request, pk):
    berth = get_object_or_404(Berth, pk=pk, holder=request.user)
    names = {field.name for field in Berth._meta.concrete_fields} - {"id", "holder"}
    changed = [name for name in request.POST if name in names & DETAILS]
    for name in changed:
        setattr(berth, name, request.POST[name])
    try:
        berth.full_clean()
    except ValidationError as error:
        return JsonResponse({"errors": error.message_dict}, status=400)
    if changed:
        berth.save(update_fields=changed)
    return HttpResponse(status=204)
