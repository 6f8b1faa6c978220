from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.forms import modelform_factory
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST, require_safe

from .models import Slot

SlotForm = modelform_factory(Slot, fields=["day", "hour"])


@require_safe
@login_required
def slots(request):
    page = Paginator(Slot.objects.all(), 50).get_page(request.GET.get("page"))
    rows = [{"id": s.pk, "day": s.day, "hour": s.hour, "mine": s.resident_id == request.user.pk} for s in page]
    return JsonResponse({"slots": rows, "pages": page.paginator.num_pages})


@require_POST
@login_required
def take(request):
    form = SlotForm(request.POST, instance=Slot(resident=request.user))
    if not form.is_valid():
        return JsonResponse({"ok": False, "errors": form.errors}, status=400)
    try:
        with transaction.atomic():
            slot = form.save()
    except IntegrityError:
        return JsonResponse({"ok": False, "errors": {"hour": ["This hour is taken."]}}, status=409)
    return JsonResponse({"ok": True, "id": slot.pk}, status=201)


@require_POST
@login_required
def release(request, pk):
    get_object_or_404(request.user.laundry_slots, pk=pk).delete()
    return JsonResponse({"ok": True})
