from django.contrib.auth import authenticate
from rest_framework import generics
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .authentication import issue
from .serializers import ShiftSerializer, SignInSerializer


class SignIn(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "sign-in"

    def post(self, request):
        sent = SignInSerializer(data=request.data)
        sent.is_valid(raise_exception=True)
        user = authenticate(request, **sent.validated_data)
        if user is None:
            raise AuthenticationFailed("The name or the password is wrong.")
        return Response({"token": issue(user)})


class OwnShifts:
    serializer_class = ShiftSerializer

    def get_queryset(self):
        return self.request.user.shifts.all()


class ShiftList(OwnShifts, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(rider=self.request.user)


class ShiftDetail(OwnShifts, generics.RetrieveUpdateDestroyAPIView):
    pass
