from .models import Hydrant

SQUARED = "(lat - {lat}) * (lat - {lat}) + (lon - {lon}) * (lon - {lon})"


def on_street(street):
    return Hydrant.objects.filter(street__istartswith=street).order_by("code")[:50]


def around(lat, lon, *, enough=600):
    usable = Hydrant.objects.filter(working=True, litres_per_minute__gte=enough)
    away = SQUARED.format(lat=lat, lon=lon)
    return usable.extra(select={"away": away}, order_by=["away"])[:5]
