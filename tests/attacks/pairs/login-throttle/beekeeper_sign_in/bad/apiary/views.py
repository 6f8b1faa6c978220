from django.contrib.auth import authenticate
from rest_framework import generics, status
from rest_framework.authtoken.models import Token
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Hive
from .serializers import HiveSerializer, SignInSerializer


class SignIn(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]

    def post(self, request):
        serializer = SignInSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = authenticate(request, **serializer.validated_data)
        if user is None:
            return Response({"detail": "Wrong name or password."}, status=status.HTTP_400_BAD_REQUEST)
        token, _ = Token.objects.get_or_create(user=user)
        return Response({"token": token.key})


class MyHives(generics.ListCreateAPIView):
    serializer_class = HiveSerializer

    def get_queryset(self):
        return Hive.objects.filter(beekeeper=self.request.user).order_by("label", "pk")

    def perform_create(self, serializer):
        serializer.save(beekeeper=self.request.user)
