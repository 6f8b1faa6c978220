from django.shortcuts import get_object_or_404
from rest_framework import generics

from .mails import send_enquiry
from .models import Tour
from .serializers import EnquirySerializer, TourSerializer


class TourList(generics.ListAPIView):
    queryset = Tour.objects.select_related("guide").order_by("title", "pk")
    serializer_class = TourSerializer


class TourDetail(generics.RetrieveAPIView):
    queryset = Tour.objects.select_related("guide")
    serializer_class = TourSerializer


class Enquiries(generics.ListCreateAPIView):
    """One's own enquiries about a tour."""

    serializer_class = EnquirySerializer

    def get_tour(self):
        return get_object_or_404(Tour.objects.select_related("guide__user"), pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.request.user.enquiries.filter(tour=self.get_tour()).order_by("-sent_at", "-pk")

    def perform_create(self, serializer):
        send_enquiry(serializer.save(tour=self.get_tour(), sender=self.request.user))
