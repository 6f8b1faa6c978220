from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .serializers import OrderLineSerializer


class OrderLineCreate(generics.CreateAPIView):
    serializer_class = OrderLineSerializer
    permission_classes = [IsAuthenticated]

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)
