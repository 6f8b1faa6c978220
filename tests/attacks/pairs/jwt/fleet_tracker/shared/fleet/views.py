from django.contrib.auth import authenticate
from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .authentication import issue
from .serializers import PositionSerializer, VanSerializer


class SignIn(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "sign-in"

    def post(self, request):
        user = authenticate(
            request,
            username=str(request.data.get("username", "")),
            password=str(request.data.get("password", "")),
        )
        if user is None:
            raise AuthenticationFailed("The name or the password is wrong.")
        return Response({"access": issue(user)})


class VanList(generics.ListAPIView):
    serializer_class = VanSerializer

    def get_queryset(self):
        return self.request.user.vans.order_by("plate")


class PositionList(generics.ListAPIView):
    serializer_class = PositionSerializer

    def get_queryset(self):
        van = get_object_or_404(self.request.user.vans, pk=self.kwargs["pk"])
        return van.positions.order_by("-at")[:100]
