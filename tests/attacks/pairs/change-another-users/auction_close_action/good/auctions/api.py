from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response

from .models import Auction


class AuctionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Auction
        fields = ["id", "title", "closed"]
        read_only_fields = ["closed"]


class AuctionViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Auction.objects.order_by("pk")
    serializer_class = AuctionSerializer

    @action(detail=True, methods=["post"])
    def close(self, request, pk=None):
        auction = get_object_or_404(Auction.objects.open().sold_by(request.user), pk=pk)
        auction.closed = True
        auction.save(update_fields=["closed"])
        return Response(self.get_serializer(auction).data)
