from rest_framework import generics, status
from rest_framework.response import Response

from .authentication import IsPoint, PointAuthentication
from .keys import issue_key
from .models import Point, Reading
from .serializers import PointSerializer, ReadingSerializer


class PointList(generics.ListCreateAPIView):
    serializer_class = PointSerializer

    def get_queryset(self):
        return Point.objects.filter(holder=self.request.user).order_by("place", "pk")

    def perform_create(self, serializer):
        serializer.save(holder=self.request.user)


class PointKey(generics.GenericAPIView):
    serializer_class = PointSerializer

    def get_queryset(self):
        return Point.objects.filter(holder=self.request.user)

    def post(self, request, pk):
        return Response({"key": issue_key(self.get_object())}, status=status.HTTP_201_CREATED)


class ReadingList(generics.ListAPIView):
    serializer_class = ReadingSerializer

    def get_queryset(self):
        mine = Reading.objects.filter(point__holder=self.request.user, point_id=self.kwargs["pk"])
        return mine.order_by("-taken_at", "-pk")


class MeterIn(generics.CreateAPIView):
    """The points themselves send their readings here."""

    authentication_classes = [PointAuthentication]
    permission_classes = [IsPoint]
    serializer_class = ReadingSerializer

    def perform_create(self, serializer):
        serializer.save(point=self.request.auth)
