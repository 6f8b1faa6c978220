from rest_framework import generics, serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Delivery, Farm
from .statements import statement


class MonthSerializer(serializers.Serializer):
    month = serializers.DateField(input_formats=["%Y-%m"])


class DeliverySerializer(serializers.ModelSerializer):
    class Meta:
        model = Delivery
        fields = ["id", "crop", "day", "tonnes", "price"]


class FarmMixin:
    def get_farm(self):
        return generics.get_object_or_404(Farm, owner=self.request.user)


class DeliveryList(FarmMixin, generics.ListAPIView):
    serializer_class = DeliverySerializer

    def get_queryset(self):
        return self.get_farm().deliveries.all()


class DeliveryDetail(FarmMixin, generics.RetrieveAPIView):
    serializer_class = DeliverySerializer

    def get_queryset(self):
        return self.get_farm().deliveries.all()


class StatementView(FarmMixin, APIView):
    def get(self, request):
        wanted = MonthSerializer(data=request.query_params)
        wanted.is_valid(raise_exception=True)
        return Response(statement(self.get_farm(), wanted.validated_data["month"]))
