from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .decorators import manager_required
from .models import Request


@login_required
@require_GET
def mine(request):
    return JsonResponse({"days": sum(request.user.leave_requests.values_list("days", flat=True))})


@manager_required
@require_GET
def pending(request):
    rows = Request.objects.filter(state="asked").order_by("first_day")[:100]
    return JsonResponse({"requests": [{"id": row.pk, "days": row.days} for row in rows]})


@login_required
@require_POST
def approve(request, pk):
    row = get_object_or_404(Request, pk=pk, state="asked")
    row.state = "approved"
    row.save(update_fields=["state"])
    return JsonResponse({"id": row.pk, "state": row.state})
