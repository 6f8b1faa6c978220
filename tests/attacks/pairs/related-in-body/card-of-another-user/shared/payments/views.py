from rest_framework import generics, permissions

from .serializers import PaymentSerializer


class PaymentList(generics.ListCreateAPIView):
    serializer_class = PaymentSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        return self.request.user.payments.order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(payer=self.request.user)
