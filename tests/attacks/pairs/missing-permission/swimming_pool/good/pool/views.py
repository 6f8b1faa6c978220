from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .forms import BookingForm
from .models import Booking, Lane


@require_GET
@login_required
def my_bookings(request):
    page = Paginator(request.user.lane_bookings.select_related("lane"), 30).get_page(request.GET.get("page"))
    rows = [{"id": b.pk, "lane": b.lane.number, "day": b.day, "hour": b.hour} for b in page]
    return JsonResponse({"bookings": rows, "pages": page.paginator.num_pages})


@require_POST
@login_required
def book(request):
    form = BookingForm(request.POST, instance=Booking(swimmer=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        with transaction.atomic():
            booking = form.save()
    except IntegrityError:
        return JsonResponse({"errors": {"hour": ["This hour is taken."]}}, status=409)
    return JsonResponse({"id": booking.pk}, status=201)


@require_POST
@login_required
@permission_required("pool.change_lane", raise_exception=True)
def open_lane(request, number):
    lane = get_object_or_404(Lane, number=number)
    lane.is_open = True
    lane.save(update_fields=["is_open"])
    return JsonResponse({"lane": lane.number, "open": True})


@require_POST
@login_required
@permission_required("pool.change_lane", raise_exception=True)
def close_lane(request, number):
    with transaction.atomic():
        lane = get_object_or_404(Lane, number=number)
        lane.is_open = False
        lane.save(update_fields=["is_open"])
        cancelled, _ = lane.bookings.all().delete()
    return JsonResponse({"lane": lane.number, "open": False, "cancelled": cancelled})
