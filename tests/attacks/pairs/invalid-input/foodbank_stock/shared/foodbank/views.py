from django.db.models import Sum
from django.db.models.functions import Coalesce
from rest_framework import generics
from rest_framework.permissions import AllowAny

from .models import Donation, Item
from .serializers import DonationSerializer, ItemSerializer


class StockList(generics.ListAPIView):
    """Public, so that donors see what is short."""

    permission_classes = [AllowAny]
    queryset = Item.objects.annotate(stock=Coalesce(Sum("donations__tins"), 0))
    serializer_class = ItemSerializer


class DonationList(generics.ListCreateAPIView):
    serializer_class = DonationSerializer

    def get_queryset(self):
        return Donation.objects.filter(donor=self.request.user)

    def perform_create(self, serializer):
        serializer.save(donor=self.request.user)
