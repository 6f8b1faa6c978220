from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.response import Response

from .peaks import peaks
from .serializers import LoggerSerializer, PeakQuery, ServiceSerializer


class Loggers(generics.ListCreateAPIView):
    serializer_class = LoggerSerializer

    def get_queryset(self):
        return self.request.user.loggers.order_by("name", "pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class Services(generics.ListCreateAPIView):
    serializer_class = ServiceSerializer

    def get_logger(self):
        return get_object_or_404(self.request.user.loggers, pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_logger().services.order_by("-day", "-pk")

    def perform_create(self, serializer):
        serializer.save(logger=self.get_logger())


class Peaks(generics.GenericAPIView):
    def get_queryset(self):
        return self.request.user.loggers.all()

    def get(self, request, pk):
        query = PeakQuery(data=request.query_params)
        query.is_valid(raise_exception=True)
        return Response(peaks(self.get_object(), **query.validated_data))
