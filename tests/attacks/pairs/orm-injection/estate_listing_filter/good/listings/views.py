from rest_framework import generics, permissions

from .models import Listing
from .serializers import ListingFilterSerializer, ListingSerializer


class ListingListView(generics.ListAPIView):
    permission_classes = [permissions.AllowAny]
    serializer_class = ListingSerializer

    def get_queryset(self):
        filters = ListingFilterSerializer(data=self.request.query_params)
        filters.is_valid(raise_exception=True)
        return Listing.objects.filter(published=True).filter(**filters.validated_data).order_by("rent", "pk")
