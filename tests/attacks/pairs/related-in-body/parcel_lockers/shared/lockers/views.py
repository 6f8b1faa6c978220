from rest_framework import mixins, viewsets

from .models import Address, Parcel, Station
from .serializers import AddressSerializer, ParcelSerializer, StationSerializer


class StationViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Station.objects.all()
    serializer_class = StationSerializer
    lookup_field = "code"
    lookup_value_regex = r"[-\w]+"


class OfCustomer(mixins.CreateModelMixin, viewsets.ReadOnlyModelViewSet):
    owner_field = None

    def get_queryset(self):
        return super().get_queryset().filter(**{self.owner_field: self.request.user})

    def perform_create(self, serializer):
        serializer.save(**{self.owner_field: self.request.user})


class AddressViewSet(OfCustomer):
    queryset = Address.objects.all()
    serializer_class = AddressSerializer
    owner_field = "customer"


class ParcelViewSet(OfCustomer):
    queryset = Parcel.objects.select_related("pickup", "return_address")
    serializer_class = ParcelSerializer
    owner_field = "sender"
