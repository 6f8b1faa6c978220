from datetime import date

from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Hut, Region, Review
from .serializers import HutSerializer, RegionSerializer, ReviewSerializer


class RegionViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Region.objects.all()
    serializer_class = RegionSerializer


class HutViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Hut.objects.all()
    serializer_class = HutSerializer
    lookup_field = "slug"

    def get_queryset(self):
        huts = super().get_queryset()
        if region := self.request.query_params.get("region"):
            huts = huts.filter(region__name=region)
        return huts

    @action(detail=True)
    def free(self, request, slug=None):
        """Free beds in the night after `?night=2026-08-01`."""
        hut = self.get_object()
        try:
            night = date.fromisoformat(request.query_params.get("night", ""))
        except ValueError:
            return Response({"error": "night has to be a date"}, status=400)
        from apps.bookings.models import free_beds

        return Response({"hut": hut.slug, "night": night, "free": free_beds(hut, night)})


class ReviewViewSet(viewsets.ModelViewSet):
    queryset = Review.objects.select_related("author", "hut")
    serializer_class = ReviewSerializer

    def get_queryset(self):
        reviews = super().get_queryset()
        if not self.request.user.is_staff:
            reviews = reviews.filter(is_hidden=False)
        return reviews

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)
