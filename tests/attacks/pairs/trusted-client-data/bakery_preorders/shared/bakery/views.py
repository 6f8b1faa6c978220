from rest_framework import generics
from rest_framework.permissions import AllowAny

from .models import Loaf, Preorder
from .serializers import LoafSerializer, PreorderSerializer


class Counter(generics.ListAPIView):
    queryset = Loaf.objects.filter(baked=True).order_by("name")
    serializer_class = LoafSerializer
    permission_classes = [AllowAny]


class Preorders(generics.ListCreateAPIView):
    serializer_class = PreorderSerializer

    def get_queryset(self):
        return Preorder.objects.filter(customer=self.request.user).prefetch_related("lines")

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)
