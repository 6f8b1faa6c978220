from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .ical import summaries


class CalendarSerializer(serializers.Serializer):
    url = serializers.URLField(max_length=300)


class PreviewView(APIView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "fetch"

    def post(self, request):
        serializer = CalendarSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response({"events": summaries(serializer.validated_data["url"])})
