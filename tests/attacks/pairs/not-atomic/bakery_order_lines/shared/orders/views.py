from django.utils import timezone
from rest_framework import serializers, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .commands import PlaceOrder
from .models import Product


class LineSerializer(serializers.Serializer):
    product = serializers.PrimaryKeyRelatedField(queryset=Product.objects.all())
    pieces = serializers.IntegerField(min_value=1, max_value=500)


class OrderSerializer(serializers.Serializer):
    pickup_on = serializers.DateField()
    lines = LineSerializer(many=True, allow_empty=False, max_length=40)

    def validate_pickup_on(self, day):
        if day <= timezone.localdate():
            raise serializers.ValidationError("We need a day to bake.")
        return day


class OrderCreate(APIView):
    def post(self, request):
        serializer = OrderSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        order = PlaceOrder()(request.user, **serializer.validated_data)
        return Response({"id": order.pk}, status=status.HTTP_201_CREATED)
