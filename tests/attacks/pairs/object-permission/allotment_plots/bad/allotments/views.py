from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Plot
from .permissions import HolderOrReadOnly
from .serializers import PlotSerializer


class PlotList(generics.ListAPIView):
    queryset = Plot.objects.all()
    serializer_class = PlotSerializer


class MyPlots(generics.ListAPIView):
    serializer_class = PlotSerializer

    def get_queryset(self):
        return Plot.objects.filter(holder=self.request.user)


class PlotDetail(generics.RetrieveUpdateAPIView):
    queryset = Plot.objects.all()
    serializer_class = PlotSerializer
    permission_classes = [IsAuthenticated, HolderOrReadOnly]

    def get_object(self):
        # Signs in the garden write the numbers in capitals, people type what they like.
        return get_object_or_404(self.get_queryset(), number__iexact=self.kwargs["number"])
