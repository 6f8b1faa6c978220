from rest_framework import generics, serializers
from rest_framework.permissions import AllowAny, IsAdminUser
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Meter


class MeterSerializer(serializers.ModelSerializer):
    class Meta:
        model = Meter
        fields = ["id", "serial", "street", "litres"]
        read_only_fields = ["litres"]


class ExchangeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Meter
        fields = ["serial"]


class TariffView(APIView):
    permission_classes = [AllowAny]

    def get(self, request):
        return Response({"currency": "EUR", "per_cubic_metre": "2.10", "standing_charge": "4.50"})


class MeterList(generics.ListCreateAPIView):
    permission_classes = [IsAdminUser]
    queryset = Meter.objects.all()
    serializer_class = MeterSerializer


class ExchangeView(generics.GenericAPIView):
    permission_classes = [IsAdminUser]
    queryset = Meter.objects.all()
    serializer_class = ExchangeSerializer

    def post(self, request, pk):
        meter = self.get_object()
        serializer = self.get_serializer(meter, data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save(litres=0)
        return Response(MeterSerializer(meter).data)
