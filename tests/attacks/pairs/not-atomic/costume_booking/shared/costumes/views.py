from rest_framework.generics import CreateAPIView

from .serializers import BookingSerializer


class BookingCreate(CreateAPIView):
    serializer_class = BookingSerializer

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)
