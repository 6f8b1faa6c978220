from django.contrib.auth import authenticate
from django.shortcuts import get_object_or_404
from rest_framework import generics, permissions
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView
from rest_framework_simplejwt.tokens import RefreshToken

from .models import Driver, Trip
from .serializers import DriverSerializer, SignInSerializer, TripSerializer


class SignInThrottle(AnonRateThrottle):
    scope = "sign-in"
    rate = "10/minute"


class SignIn(APIView):
    """The app in the car signs in once a shift."""

    permission_classes = [permissions.AllowAny]
    authentication_classes = []
    throttle_classes = [SignInThrottle]

    def post(self, request):
        sent = SignInSerializer(data=request.data)
        sent.is_valid(raise_exception=True)
        user = authenticate(request, **sent.validated_data)
        if user is None or not Driver.objects.filter(user=user).exists():
            return Response({"detail": "Name and password don't fit."}, status=401)
        refresh = RefreshToken.for_user(user)
        return Response({"access": str(refresh.access_token), "refresh": str(refresh)})


class Duty(generics.RetrieveUpdateAPIView):
    serializer_class = DriverSerializer

    def get_object(self):
        return get_object_or_404(Driver, user=self.request.user)


class MyTrips(generics.ListAPIView):
    serializer_class = TripSerializer

    def get_queryset(self):
        return Trip.objects.filter(driver__user=self.request.user)
