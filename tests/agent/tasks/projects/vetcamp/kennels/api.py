from decimal import Decimal

from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Kennel


class QuoteRequestSerializer(serializers.Serializer):
    size = serializers.ChoiceField(choices=Kennel.Size.choices)
    nights = serializers.IntegerField(min_value=1, max_value=60)


class QuoteView(APIView):
    """Price of a stay in the cheapest free kennel; used by the public site."""

    authentication_classes = []
    permission_classes = [AllowAny]

    def post(self, request):
        serializer = QuoteRequestSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        data = serializer.validated_data
        kennel = (
            Kennel.objects.filter(size=data["size"], in_service=True)
            .order_by("daily_rate")
            .first()
        )
        rate = kennel.daily_rate if kennel else Decimal("0.00")
        return Response({"available": kennel is not None, "total": str(rate * data["nights"])})
