from rest_framework import generics, serializers
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView

from .models import Session
from .vouchers import issue, room_of


class SessionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Session
        fields = ["id", "room", "device", "started"]


class RoomSerializer(serializers.Serializer):
    room = serializers.CharField(max_length=10)


class ConnectSerializer(serializers.Serializer):
    voucher = serializers.CharField(max_length=300)
    device = serializers.CharField(max_length=40)


class Sessions(generics.ListAPIView):
    queryset = Session.objects.order_by("-pk")
    serializer_class = SessionSerializer


class Vouchers(APIView):
    def post(self, request):
        told = RoomSerializer(data=request.data)
        told.is_valid(raise_exception=True)
        return Response({"voucher": issue(told.validated_data["room"])}, status=201)


class Connect(APIView):
    """For guests: the voucher is all they need."""

    permission_classes = [AllowAny]
    throttle_classes = [AnonRateThrottle]

    def post(self, request):
        told = ConnectSerializer(data=request.data)
        told.is_valid(raise_exception=True)
        room = room_of(told.validated_data["voucher"])
        if room is None:
            return Response({"voucher": ["Not one of ours, or too old."]}, status=403)
        Session.objects.create(room=room, device=told.validated_data["device"])
        return Response({"room": room}, status=201)
