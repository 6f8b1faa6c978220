from rest_framework import generics, serializers
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from . import services
from .models import Bill


class BillSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bill
        fields = ["id", "year", "kwh", "cents"]


class TariffView(APIView):
    permission_classes = [AllowAny]

    def get(self, request):
        return Response(services.tariffs())


class BillList(generics.ListAPIView):
    serializer_class = BillSerializer

    def get_queryset(self):
        return self.request.user.bills.all()


class ConsumptionView(APIView):
    def get(self, request, year):
        return Response({"year": year, **services.consumption(request.user, year)})
