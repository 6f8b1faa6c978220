import json

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.views.decorators.http import require_POST, require_safe

from .models import Reading

STATIONS = {"harbour": "Harbour wall", "point": "West point"}


@require_safe
def stations(request):
    return JsonResponse(STATIONS)


@require_safe
@login_required
def readings(request):
    page = Paginator(request.user.tide_readings.all(), 50).get_page(request.GET.get("page"))
    rows = [{"station": r.station, "centimetres": r.centimetres, "at": r.at} for r in page]
    return JsonResponse({"readings": rows, "pages": page.paginator.num_pages})


def parse_reading(raw):
    body = json.loads(raw)
    station, centimetres = body["station"], body["centimetres"]
    if not isinstance(station, str) or station not in STATIONS:
        raise ValidationError("There is no such station.")
    if type(centimetres) is not int or not -1000 <= centimetres <= 2000:
        raise ValidationError("The height must be whole centimetres between -1000 and 2000.")
    return {"station": station, "centimetres": centimetres}


@require_POST
@login_required
def add_reading(request):
    try:
        fields = parse_reading(request.body)
    except ValidationError as error:
        return JsonResponse({"errors": error.messages}, status=400)
    reading = Reading.objects.create(observer=request.user, **fields)
    return JsonResponse({"id": reading.pk}, status=201)
