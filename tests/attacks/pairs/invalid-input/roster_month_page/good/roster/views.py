import datetime

from django.contrib.auth.decorators import login_required
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from .months import bounds


@login_required
@require_safe
def this_month(request):
    today = datetime.date.today()
    return redirect("month", today.year, today.month)


@login_required
@require_safe
def month(request, year, month):
    try:
        first, following = bounds(year, month)
    except (ValueError, OverflowError) as error:
        raise Http404 from error
    shifts = list(request.user.shifts.filter(day__gte=first, day__lt=following)[:200])
    total = sum(shift.hours for shift in shifts)
    return render(request, "roster/month.html", {"first": first, "shifts": shifts, "total": total})
