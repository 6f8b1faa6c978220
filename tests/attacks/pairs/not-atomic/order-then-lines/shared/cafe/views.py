from rest_framework import serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Drink
from .services import OutOfStock, place_order


class LineSerializer(serializers.Serializer):
    drink = serializers.PrimaryKeyRelatedField(queryset=Drink.objects.all())
    count = serializers.IntegerField(min_value=1, max_value=50)


class OrderSerializer(serializers.Serializer):
    lines = LineSerializer(many=True, allow_empty=False, max_length=50)


class OrderView(APIView):
    permission_classes = [IsAuthenticated]

    def post(self, request):
        serializer = OrderSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            order = place_order(request.user, serializer.validated_data["lines"])
        except OutOfStock as error:
            return Response({"detail": f"Out of stock: {error}"}, status=409)
        return Response({"order": order.pk}, status=201)
