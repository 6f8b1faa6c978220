from django.utils import timezone
from rest_framework import mixins, viewsets
from rest_framework.exceptions import PermissionDenied
from rest_framework.parsers import JSONParser
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from . import services
from .models import Rental, Van
from .serializers import PaymentSerializer, RentalSerializer, VanSerializer
from .signatures import is_signed


class VanViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Van.objects.all()
    serializer_class = VanSerializer


class RentalViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = RentalSerializer
    lookup_field = "reference"
    lookup_value_converter = "uuid"

    def get_queryset(self):
        return Rental.objects.filter(user=self.request.user)

    def perform_create(self, serializer):
        serializer.instance = services.rent(self.request.user, **serializer.validated_data)


class PaymentWebhookView(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    parser_classes = [JSONParser]

    def post(self, request):
        if not is_signed(request.body, request.headers.get("X-Payment-Signature", "")):
            raise PermissionDenied("The signature is wrong.")
        serializer = PaymentSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        unpaid = Rental.objects.filter(paid_at=None, **serializer.validated_data)
        unpaid.update(paid_at=timezone.now())
        return Response({"detail": "Thank you."})
