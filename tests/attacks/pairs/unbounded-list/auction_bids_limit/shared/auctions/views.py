from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework import serializers
from rest_framework.generics import ListAPIView

from core.pagination import FeedPagination

from .models import Bid, Lot


class LotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lot
        fields = ["id", "title", "closes_at"]


class BidSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bid
        fields = ["id", "amount", "placed_at"]


class FeedView(ListAPIView):
    pagination_class = FeedPagination


class OpenLots(FeedView):
    serializer_class = LotSerializer

    def get_queryset(self):
        return Lot.objects.filter(closes_at__gt=timezone.now()).order_by("closes_at", "pk")


class BidHistory(FeedView):
    serializer_class = BidSerializer

    def get_queryset(self):
        return get_object_or_404(Lot, pk=self.kwargs["pk"]).bids.order_by("-placed_at", "-pk")
