from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .reports import METRICS, averages


class AveragesQuery(serializers.Serializer):
    metric = serializers.ChoiceField(choices=sorted(METRICS))
    site = serializers.CharField(max_length=60)


class Averages(APIView):
    """A metal by layer, at one site that is not under embargo."""

    def get(self, request):
        query = AveragesQuery(data=request.query_params)
        query.is_valid(raise_exception=True)
        return Response(averages(**query.validated_data))
