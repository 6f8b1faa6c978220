from django.shortcuts import get_object_or_404
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Jar


class PriceSerializer(serializers.Serializer):
    price = serializers.DecimalField(max_digits=6, decimal_places=2, min_value=0)


class PriceView(APIView):
    def post(self, request, pk):
        jar = get_object_or_404(Jar, pk=pk, keeper=request.user)
        serializer = PriceSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        jar.price = serializer.validated_data["price"]
        jar.save(update_fields=["price"])
        return Response({"price": str(jar.price)})
