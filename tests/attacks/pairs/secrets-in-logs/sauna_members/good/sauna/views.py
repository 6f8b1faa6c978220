import logging

from django.contrib.auth import authenticate
from rest_framework import generics
from rest_framework.authtoken.models import Token
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .models import Slot
from .serializers import SignInSerializer, SlotSerializer

log = logging.getLogger("sauna")


class SignIn(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "sign-in"

    def post(self, request):
        serializer = SignInSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = authenticate(request, **serializer.validated_data)
        if user is None:
            log.warning("sign-in failed: %r", serializer.validated_data["username"])
            raise AuthenticationFailed("The name or the password is wrong.")
        token, made = Token.objects.get_or_create(user=user)
        log.info("sign-in of user %d, new token: %s", user.pk, made)
        return Response({"token": token.key})


class SignOut(APIView):
    def post(self, request):
        Token.objects.filter(user=request.user).delete()
        log.info("sign-out of user %d", request.user.pk)
        return Response(status=204)


class Slots(generics.ListAPIView):
    queryset = Slot.objects.all()
    serializer_class = SlotSerializer
