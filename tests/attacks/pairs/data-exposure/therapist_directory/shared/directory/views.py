from django.shortcuts import get_object_or_404
from rest_framework import generics, viewsets

from .models import Review, Therapist, Town
from .serializers import ReviewSerializer, TherapistSerializer, TownSerializer


class TownList(generics.ListAPIView):
    queryset = Town.objects.order_by("name")
    serializer_class = TownSerializer


class TherapistViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Therapist.objects.select_related("user", "town").order_by("pk")
    serializer_class = TherapistSerializer


class ReviewList(generics.ListCreateAPIView):
    serializer_class = ReviewSerializer

    def get_queryset(self):
        return Review.objects.filter(therapist=self.kwargs["therapist_pk"]).order_by("-pk")

    def perform_create(self, serializer):
        therapist = get_object_or_404(Therapist, pk=self.kwargs["therapist_pk"])
        serializer.save(therapist=therapist, author=self.request.user)
