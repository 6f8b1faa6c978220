from django.db.models import Count, Func, IntegerField
from rest_framework.exceptions import ValidationError


class Bucket(Func):
    template = "(%(expressions)s / %(size)s) * %(size)s"
    output_field = IntegerField()


def histogram(measurements, params):
    size = params.get("size") or "5"
    if size.startswith(("0", "-")):
        raise ValidationError({"size": "The size has to be positive."})
    buckets = measurements.annotate(bucket=Bucket("millimetres", size=size)).values("bucket")
    return list(buckets.annotate(days=Count("pk")).order_by("bucket"))
