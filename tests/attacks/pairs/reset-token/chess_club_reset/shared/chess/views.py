from rest_framework import generics, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from . import resets
from .models import Player
from .serializers import AskSerializer, PlayerSerializer, UseSerializer


class Ladder(generics.ListAPIView):
    queryset = Player.objects.select_related("user")
    serializer_class = PlayerSerializer


class ResetView(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "reset"


class AskReset(ResetView):
    def post(self, request):
        serializer = AskSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        resets.ask(serializer.validated_data["email"])
        return Response(status=status.HTTP_202_ACCEPTED)


class UseReset(ResetView):
    def post(self, request):
        serializer = UseSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        if not resets.use(**serializer.validated_data):
            return Response({"token": ["Not valid any more."]}, status=400)
        return Response(status=status.HTTP_204_NO_CONTENT)
