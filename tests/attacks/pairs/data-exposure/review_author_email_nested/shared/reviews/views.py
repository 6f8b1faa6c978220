from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import AllowAny, IsAuthenticatedOrReadOnly

from .models import Hotel, Review
from .serializers import HotelSerializer, ReviewSerializer


class HotelList(generics.ListAPIView):
    permission_classes = [AllowAny]
    queryset = Hotel.objects.all()
    serializer_class = HotelSerializer


class ReviewList(generics.ListCreateAPIView):
    permission_classes = [IsAuthenticatedOrReadOnly]
    serializer_class = ReviewSerializer

    def get_queryset(self):
        return Review.objects.filter(hotel_id=self.kwargs["hotel_id"]).select_related("author")

    def perform_create(self, serializer):
        hotel = get_object_or_404(Hotel, pk=self.kwargs["hotel_id"])
        serializer.save(hotel=hotel, author=self.request.user)
