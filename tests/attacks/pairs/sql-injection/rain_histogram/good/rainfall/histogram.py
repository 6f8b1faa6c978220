from django.db.models import Count, Func, IntegerField
from rest_framework import serializers


class Bucket(Func):
    template = "(%(expressions)s / %(size)d) * %(size)d"
    output_field = IntegerField()


class HistogramQuery(serializers.Serializer):
    size = serializers.IntegerField(min_value=1, max_value=500, default=5)


def histogram(measurements, params):
    query = HistogramQuery(data=params)
    query.is_valid(raise_exception=True)
    size = query.validated_data["size"]
    buckets = measurements.annotate(bucket=Bucket("millimetres", size=size)).values("bucket")
    return list(buckets.annotate(days=Count("pk")).order_by("bucket"))
