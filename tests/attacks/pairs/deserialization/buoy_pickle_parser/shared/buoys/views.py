from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Logger
from .parsers import LoggerParser
from .serializers import LoggerSerializer, SampleSerializer


class LoggerListView(generics.ListAPIView):
    serializer_class = LoggerSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return self.request.user.loggers.order_by("name", "pk")


class SampleView(generics.CreateAPIView):
    serializer_class = SampleSerializer
    permission_classes = [IsAuthenticated]
    parser_classes = [LoggerParser]

    def perform_create(self, serializer):
        serializer.save(logger=get_object_or_404(Logger, pk=self.kwargs["pk"], keeper=self.request.user))
