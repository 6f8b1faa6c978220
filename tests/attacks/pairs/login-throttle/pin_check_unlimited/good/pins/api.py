from django.utils.crypto import constant_time_compare
from rest_framework import serializers
from rest_framework.generics import get_object_or_404
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import SimpleRateThrottle
from rest_framework.views import APIView

from .models import Box


class PerBox(SimpleRateThrottle):
    rate = "5/hour"

    def get_cache_key(self, request, view):
        return f"box-pin:{view.kwargs['label']}"


class PinSerializer(serializers.Serializer):
    pin = serializers.RegexField(r"^[0-9]{4}\Z")


class OpenBox(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [PerBox]

    def post(self, request, label):
        asked = PinSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        box = get_object_or_404(Box, label=label)
        if not constant_time_compare(box.pin, asked.validated_data["pin"]):
            return Response({"detail": "Wrong digits."}, status=403)
        return Response({"open": box.label})
