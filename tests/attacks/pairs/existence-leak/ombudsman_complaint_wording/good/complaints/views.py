from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_safe

from .models import Complaint


@require_safe
@login_required
def complaint(request, number):
    try:
        found = Complaint.objects.get(number=number)
    except Complaint.DoesNotExist:
        return JsonResponse({"error": "There is no complaint of this number."}, status=404)
    if found.author_id != request.user.pk:
        return JsonResponse({"error": "There is no complaint of this number."}, status=404)
    return JsonResponse({"number": found.number, "text": found.text})
