from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .levels import daily_levels
from .models import Quay
from .serializers import QuaySerializer, ReadingSerializer


class QuayList(generics.ListAPIView):
    queryset = Quay.objects.all()
    serializer_class = QuaySerializer


class ReadingList(generics.ListCreateAPIView):
    serializer_class = ReadingSerializer

    def get_quay(self):
        return get_object_or_404(Quay, pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_quay().readings.all()

    def perform_create(self, serializer):
        serializer.save(quay=self.get_quay(), recorder=self.request.user)


class DailyLevels(APIView):
    def get(self, request, pk):
        quay = get_object_or_404(Quay, pk=pk)
        return Response(daily_levels(quay, request.query_params.get("order", "day")))
