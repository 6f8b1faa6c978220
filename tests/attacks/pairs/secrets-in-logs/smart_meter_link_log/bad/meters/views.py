import logging

from rest_framework.exceptions import ValidationError
from rest_framework.generics import ListAPIView
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Meter
from .portal import PortalError, check_login
from .serializers import LinkSerializer, MeterSerializer

logger = logging.getLogger(__name__)


class MeterList(ListAPIView):
    serializer_class = MeterSerializer

    def get_queryset(self):
        return Meter.objects.filter(owner=self.request.user).order_by("serial", "pk")


class LinkMeter(APIView):
    def post(self, request):
        logger.info("link meter: user=%s data=%s", request.user.pk, dict(request.data))
        serializer = LinkSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serial = serializer.validated_data["serial"]
        try:
            allowed = check_login(serial, serializer.validated_data["portal_password"])
        except PortalError as error:
            raise ValidationError({"detail": str(error)})
        if not allowed:
            raise ValidationError({"portal_password": ["The supplier refused the login."]})
        meter, created = Meter.objects.get_or_create(owner=request.user, serial=serial)
        return Response(MeterSerializer(meter).data, status=201 if created else 200)
