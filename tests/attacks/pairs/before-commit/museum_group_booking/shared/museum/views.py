from rest_framework import generics, status
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from .models import Booking, Tour
from .serializers import BookingSerializer, TourSerializer
from .services import TourFull, book


class TourList(generics.ListAPIView):
    queryset = Tour.objects.all()
    serializer_class = TourSerializer


class BookingList(generics.ListCreateAPIView):
    serializer_class = BookingSerializer

    def get_queryset(self):
        return Booking.objects.filter(booked_by=self.request.user)

    def create(self, request, *args, **kwargs):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            booking = book(request.user, **serializer.validated_data)
        except TourFull:
            raise ValidationError({"people": ["There are not so many places left."]})
        return Response(self.get_serializer(booking).data, status=status.HTTP_201_CREATED)


class BookingDetail(generics.RetrieveAPIView):
    serializer_class = BookingSerializer

    def get_queryset(self):
        return Booking.objects.filter(booked_by=self.request.user)
