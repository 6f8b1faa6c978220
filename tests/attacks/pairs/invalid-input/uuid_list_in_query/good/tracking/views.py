import uuid

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_safe


@login_required
@require_safe
def states(request):
    asked = request.GET.get("numbers", "").split(",")[:50]
    try:
        numbers = [uuid.UUID(each) for each in asked if each]
    except ValueError:
        return JsonResponse({"error": "A number is a UUID."}, status=400)
    rows = request.user.shipments.filter(number__in=numbers)
    return JsonResponse({str(row.number): row.state for row in rows})
