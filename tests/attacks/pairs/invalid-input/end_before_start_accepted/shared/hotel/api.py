from rest_framework import generics

from .serializers import StaySerializer


class BookStay(generics.CreateAPIView):
    serializer_class = StaySerializer

    def perform_create(self, serializer):
        serializer.save(guest=self.request.user)
