from rest_framework import generics, serializers
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .courier import CourierError, state_of
from .models import Parcel


class ParcelSerializer(serializers.ModelSerializer):
    class Meta:
        model = Parcel
        fields = ["id", "number", "state"]


class Pages(PageNumberPagination):
    page_size = 30


class OwnParcels:
    serializer_class = ParcelSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return self.request.user.parcels.all()


class ParcelList(OwnParcels, generics.ListCreateAPIView):
    pagination_class = Pages

    def perform_create(self, serializer):
        serializer.save(sender=self.request.user)


class TrackView(OwnParcels, generics.GenericAPIView):
    def post(self, request, pk):
        parcel = self.get_object()
        try:
            parcel.state = state_of(parcel)
        except CourierError:
            return Response({"detail": "The courier does not answer."}, status=502)
        parcel.save(update_fields=["state"])
        return Response(self.get_serializer(parcel).data)
