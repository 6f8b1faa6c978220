import logging

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from .forms import PlateForm
from .models import Entry, Permit

logger = logging.getLogger(__name__)


@login_required
@require_POST
def open_gate(request):
    form = PlateForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    plate = form.cleaned_data["plate"]
    permit = Permit.objects.filter(
        holder=request.user, plate=plate, valid_until__gte=timezone.localdate()
    ).first()
    if permit is None:
        logger.warning("user %s: gate stays closed for %r", request.user.pk, plate)
        return JsonResponse({"open": False}, status=403)
    Entry.objects.create(permit=permit)
    logger.info("user %s: gate opened for permit %s", request.user.pk, permit.pk)
    return JsonResponse({"open": True})


@login_required
@require_GET
def my_entries(request):
    rows = Entry.objects.filter(permit__holder=request.user).select_related("permit")
    page = Paginator(rows, 50).get_page(request.GET.get("page"))
    return JsonResponse({"entries": [{"plate": row.permit.plate, "entered_at": row.entered_at} for row in page]})
