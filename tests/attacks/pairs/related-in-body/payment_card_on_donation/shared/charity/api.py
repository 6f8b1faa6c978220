from rest_framework import mixins, viewsets

from .models import Card, Donation
from .serializers import CardSerializer, DonationSerializer


class CardViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = CardSerializer

    def get_queryset(self):
        return Card.objects.filter(holder=self.request.user)


class DonationViewSet(mixins.CreateModelMixin, viewsets.ReadOnlyModelViewSet):
    serializer_class = DonationSerializer

    def get_queryset(self):
        return Donation.objects.filter(donor=self.request.user)
