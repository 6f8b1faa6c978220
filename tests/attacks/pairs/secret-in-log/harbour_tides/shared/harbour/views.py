from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Harbour
from .serializers import BerthSerializer, HarbourSerializer
from .tides import tides


class Harbours(generics.ListAPIView):
    queryset = Harbour.objects.order_by("name", "pk")
    serializer_class = HarbourSerializer


class Tides(APIView):
    def get(self, request, code):
        return Response({"tides": tides(get_object_or_404(Harbour, code=code))})


class Berths(generics.ListCreateAPIView):
    serializer_class = BerthSerializer

    def get_queryset(self):
        return self.request.user.berths.select_related("harbour").order_by("pk")

    def perform_create(self, serializer):
        serializer.save(skipper=self.request.user)
