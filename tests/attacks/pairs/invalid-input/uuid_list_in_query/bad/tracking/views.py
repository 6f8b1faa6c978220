import uuid

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.http import require_safe


@login_required
@require_safe
def states(request):
    asked = request.GET.get("numbers", "").split(",")[:50]
    numbers = [uuid.UUID(each) for each in asked if each]
    rows = request.user.shipments.filter(number__in=numbers)
    return JsonResponse({str(row.number): row.state for row in rows})
