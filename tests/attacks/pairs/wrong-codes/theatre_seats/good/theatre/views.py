from rest_framework import status
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Show
from .serializers import BookingSerializer
from .services import NotEnoughSeats, book


class BookSeats(APIView):
    def post(self, request, pk):
        show = get_object_or_404(Show, pk=pk)
        serializer = BookingSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        seats = serializer.validated_data["seats"]
        try:
            booking = book(show, request.user, seats)
        except NotEnoughSeats:
            return Response(
                {"booked": False, "detail": "Not that many seats are left."},
                status=status.HTTP_409_CONFLICT,
            )
        return Response({"booked": True, "id": booking.pk}, status=status.HTTP_201_CREATED)
