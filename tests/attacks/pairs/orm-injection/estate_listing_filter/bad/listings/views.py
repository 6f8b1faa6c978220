from django.core.exceptions import FieldError, ValidationError
from rest_framework import exceptions, generics, permissions

from .models import Listing
from .serializers import ListingSerializer


class ListingListView(generics.ListAPIView):
    permission_classes = [permissions.AllowAny]
    serializer_class = ListingSerializer

    def get_queryset(self):
        params = self.request.query_params.dict()
        params.pop("page", None)
        try:
            return Listing.objects.filter(published=True).filter(**params).order_by("rent", "pk")
        except (FieldError, ValidationError, ValueError):
            raise exceptions.ParseError("Unknown filter.") from None
