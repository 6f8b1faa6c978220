from rest_framework import generics

from .models import Parcel
from .serializers import ParcelSerializer


class MyParcels(generics.ListAPIView):
    serializer_class = ParcelSerializer

    def get_queryset(self):
        return Parcel.objects.filter(courier=self.request.user)
