from rest_framework import generics, status
from rest_framework.authtoken.models import Token
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Arrival, Berth
from .serializers import ArrivalSerializer, BerthSerializer, LogInSerializer
from .throttles import ArrivalThrottle, LoginThrottle


class LogIn(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [LoginThrottle]

    def post(self, request):
        serializer = LogInSerializer(data=request.data, context={"request": request})
        serializer.is_valid(raise_exception=True)
        token, _ = Token.objects.get_or_create(user=serializer.validated_data["user"])
        return Response({"token": token.key})


class LogOut(APIView):
    def post(self, request):
        Token.objects.filter(user=request.user).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)


class BerthList(generics.ListAPIView):
    queryset = Berth.objects.all()
    serializer_class = BerthSerializer


class ArrivalList(generics.ListCreateAPIView):
    serializer_class = ArrivalSerializer
    throttle_classes = [ArrivalThrottle]

    def get_queryset(self):
        return Arrival.objects.filter(skipper=self.request.user)

    def perform_create(self, serializer):
        serializer.save(skipper=self.request.user)
