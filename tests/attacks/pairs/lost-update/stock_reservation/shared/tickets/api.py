from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Concert
from .services import SoldOut, reserve


class ReserveSerializer(serializers.Serializer):
    concert = serializers.PrimaryKeyRelatedField(queryset=Concert.objects.all())
    seats = serializers.IntegerField(min_value=1, max_value=8)


class Reserve(APIView):
    def post(self, request):
        asked = ReserveSerializer(data=request.data)
        asked.is_valid(raise_exception=True)
        told = asked.validated_data
        try:
            order = reserve(request.user, told["concert"].pk, told["seats"])
        except SoldOut:
            return Response({"detail": "Sold out."}, status=409)
        return Response({"id": order.pk, "seats": order.seats}, status=201)
