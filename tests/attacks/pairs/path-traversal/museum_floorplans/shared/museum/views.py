from django.conf import settings
from django.contrib.admin.views.decorators import staff_member_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from .files import send
from .models import Gallery, Plan


@require_GET
def gallery(request, slug):
    found = get_object_or_404(Gallery, slug=slug)
    plans = found.plans.filter(restricted=False).order_by("title", "pk")[:100]
    return JsonResponse({
        "title": found.title,
        "plans": [{"title": plan.title, "file": plan.file_name} for plan in plans],
    })


@require_GET
def plan_file(request, name):
    return send(settings.PLANS, name)


@require_GET
@staff_member_required
def restricted_plan(request, pk):
    plan = get_object_or_404(Plan, pk=pk, restricted=True)
    return send(settings.RESTRICTED_PLANS, plan.file_name)
