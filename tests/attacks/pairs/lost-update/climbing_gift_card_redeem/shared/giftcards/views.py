from rest_framework import serializers, status
from rest_framework.generics import get_object_or_404
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Card, Redemption
from .services import redeem


class RedemptionSerializer(serializers.ModelSerializer):
    cents = serializers.IntegerField(min_value=1, max_value=100_000)

    class Meta:
        model = Redemption
        fields = ["id", "cents", "at"]


class Redeem(APIView):
    """Used at the cash desk of the climbing hall."""

    permission_classes = [IsAdminUser]

    def post(self, request, code):
        card = get_object_or_404(Card, code=code)
        serializer = RedemptionSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        redemption = redeem(card, serializer.validated_data["cents"], cashier=request.user)
        return Response(RedemptionSerializer(redemption).data, status=status.HTTP_201_CREATED)
