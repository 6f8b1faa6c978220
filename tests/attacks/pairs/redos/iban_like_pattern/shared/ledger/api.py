from rest_framework import generics

from .serializers import TransferSerializer


class NewTransfer(generics.CreateAPIView):
    serializer_class = TransferSerializer
