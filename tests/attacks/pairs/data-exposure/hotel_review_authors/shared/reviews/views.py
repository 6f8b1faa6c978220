from django.shortcuts import get_object_or_404
from rest_framework import mixins, viewsets
from rest_framework.permissions import IsAuthenticatedOrReadOnly

from .models import Hotel, Review
from .serializers import ReviewSerializer


class ReviewViewSet(mixins.ListModelMixin, mixins.CreateModelMixin, viewsets.GenericViewSet):
    """The reviews of a hotel: anybody reads them, guests with an account write them."""

    serializer_class = ReviewSerializer
    permission_classes = [IsAuthenticatedOrReadOnly]

    def get_queryset(self):
        return Review.objects.filter(hotel_id=self.kwargs["hotel"]).select_related("author").order_by("-pk")

    def perform_create(self, serializer):
        hotel = get_object_or_404(Hotel, pk=self.kwargs["hotel"])
        serializer.save(hotel=hotel, author=self.request.user)
