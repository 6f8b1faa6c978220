from django import forms
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET


class YearForm(forms.Form):
    year = forms.IntegerField(min_value=2000, max_value=2100)


@require_GET
@login_required
def meters(request):
    page = Paginator(request.user.meters.all(), 20).get_page(request.GET.get("page"))
    return render(request, "meters/meters.html", {"page": page})


@require_GET
@login_required
def readings(request, pk):
    """The readings of one year: one a day at most, so 366 rows."""
    meter = get_object_or_404(request.user.meters, pk=pk)
    form = YearForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    year = form.cleaned_data["year"]
    rows = meter.readings.filter(day__year=year)
    return JsonResponse(
        {
            "meter": meter.serial,
            "year": year,
            "readings": [
                {"day": row.day.isoformat(), "kilowatt_hours": str(row.kilowatt_hours)}
                for row in rows
            ],
        }
    )
