from django.db import transaction
from django.db.models import F
from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Camper, Purchase, Sweet
from .serializers import BuySerializer, PurchaseSerializer, SweetSerializer


class Sweets(generics.ListAPIView):
    queryset = Sweet.objects.order_by("name")
    serializer_class = SweetSerializer


class Purchases(generics.ListAPIView):
    serializer_class = PurchaseSerializer

    def get_queryset(self):
        return Purchase.objects.filter(camper_id=self.kwargs["pk"]).order_by("-bought_at", "pk")


class Buy(APIView):
    """A leader in the tuck shop sells a sweet to a camper."""

    @transaction.atomic
    def post(self, request, pk):
        serializer = BuySerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        sweet = serializer.validated_data["sweet"]
        camper = get_object_or_404(Camper, pk=pk)
        paid = Camper.objects.filter(pk=camper.pk, pocket_money__gte=sweet.cents).update(
            pocket_money=F("pocket_money") - sweet.cents
        )
        if not paid:
            return Response({"detail": "Not enough pocket money."}, status=status.HTTP_409_CONFLICT)
        purchase = Purchase.objects.create(camper=camper, sweet=sweet)
        return Response(PurchaseSerializer(purchase).data, status=status.HTTP_201_CREATED)
