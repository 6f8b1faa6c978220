from django.db import transaction
from django.db.models import F
from rest_framework import status, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import GiftCard, Purchase
from .serializers import GiftCardSerializer, PurchaseSerializer


class GiftCardViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = GiftCardSerializer

    def get_queryset(self):
        return self.request.user.gift_cards.all()

    @action(detail=True)
    def purchases(self, request, pk=None):
        page = self.paginate_queryset(self.get_object().purchases.all())
        return self.get_paginated_response(PurchaseSerializer(page, many=True).data)

    @action(detail=True, methods=["post"])
    def pay(self, request, pk=None):
        serializer = PurchaseSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        cents = serializer.validated_data["cents"]
        with transaction.atomic():
            card = self.get_object()
            enough = GiftCard.objects.filter(pk=card.pk, cents__gte=cents)
            if not enough.update(cents=F("cents") - cents):
                return self.too_little()
            purchase = Purchase.objects.create(card=card, **serializer.validated_data)
        return Response(PurchaseSerializer(purchase).data, status=status.HTTP_201_CREATED)

    def too_little(self):
        return Response(
            {"detail": "There isn't enough left on this card."}, status=status.HTTP_409_CONFLICT
        )
