from django.db import transaction
from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import GiftCard
from .serializers import GiftCardSerializer, RedemptionSerializer


class CardDetail(generics.RetrieveAPIView):
    queryset = GiftCard.objects.all()
    serializer_class = GiftCardSerializer
    permission_classes = [IsAdminUser]
    lookup_field = "code"


class RedemptionList(generics.ListAPIView):
    serializer_class = RedemptionSerializer
    permission_classes = [IsAdminUser]

    def get_queryset(self):
        card = get_object_or_404(GiftCard, code=self.kwargs["code"])
        return card.redemptions.order_by("-at", "-pk")


class Redeem(APIView):
    permission_classes = [IsAdminUser]

    def post(self, request, code):
        redemption = RedemptionSerializer(data=request.data)
        redemption.is_valid(raise_exception=True)
        amount = redemption.validated_data["amount"]
        with transaction.atomic():
            card = get_object_or_404(GiftCard.objects.select_for_update(), code=code)
            if amount > card.balance:
                raise ValidationError({"amount": "The card has not enough left."})
            card.balance -= amount
            card.save(update_fields=["balance"])
            redemption.save(card=card, cashier=request.user)
        return Response(GiftCardSerializer(card).data)
