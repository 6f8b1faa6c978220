from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .reports import consumption_by_month


class ReportParams(serializers.Serializer):
    year = serializers.IntegerField(min_value=2000, max_value=2100)
    city = serializers.CharField(max_length=200, required=False, default="")


@api_view(["GET"])
def consumption(request):
    params = ReportParams(data=request.query_params)
    params.is_valid(raise_exception=True)
    return Response({"months": consumption_by_month(request.user, **params.validated_data)})
