from django.core.mail import send_mail
from django.utils import timezone
from rest_framework import generics, serializers
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .links import public_link
from .models import Booking


class MailSerializer(serializers.Serializer):
    email = serializers.EmailField()


class BookingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Booking
        fields = ["day", "people"]


class SendLinkView(APIView):
    """Mail the links of the coming bookings to who made them."""

    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "links"

    def post(self, request):
        serializer = MailSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        email = serializer.validated_data["email"]
        coming = Booking.objects.filter(email=email, day__gte=timezone.localdate()).order_by("day")[:10]
        links = [public_link(request, booking) for booking in coming]
        if links:
            send_mail("Your bookings", "\n".join(links), "desk@oysters.example", [email])
        return Response({"detail": "If there are bookings, their links are on the way."})


class BookingByTokenView(generics.RetrieveAPIView):
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "bookings"
    queryset = Booking.objects.all()
    serializer_class = BookingSerializer
    lookup_field = "token"
