from .models import Hydrant

SQUARED = "(lat - %s) * (lat - %s) + (lon - %s) * (lon - %s)"


def on_street(street):
    return Hydrant.objects.filter(street__istartswith=street).order_by("code")[:50]


def around(lat, lon, *, enough=600):
    usable = Hydrant.objects.filter(working=True, litres_per_minute__gte=enough)
    return usable.extra(
        select={"away": SQUARED}, select_params=(lat, lat, lon, lon), order_by=["away"]
    )[:5]
