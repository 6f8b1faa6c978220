from rest_framework import generics

from .models import Bid
from .serializers import BidSerializer


class BidsView(generics.ListCreateAPIView):
    serializer_class = BidSerializer

    def get_queryset(self):
        return Bid.objects.filter(bidder=self.request.user).select_related("tender")

    def perform_create(self, serializer):
        serializer.save(bidder=self.request.user)
