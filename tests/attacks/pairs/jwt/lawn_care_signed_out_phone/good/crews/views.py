from django.contrib.auth import authenticate
from django.utils import timezone
from rest_framework import generics
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from . import tokens
from .models import Job, Phone
from .serializers import JobSerializer, PhoneSerializer, RefreshSerializer, SignInSerializer


class TokenView(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "sign-in"

    def read_body(self, serializer_class):
        serializer = serializer_class(data=self.request.data)
        serializer.is_valid(raise_exception=True)
        return serializer.validated_data


class SignInView(TokenView):
    def post(self, request):
        body = self.read_body(SignInSerializer)
        user = authenticate(request, username=body["username"], password=body["password"])
        if user is None:
            raise AuthenticationFailed("The name or the password is wrong.")
        phone = Phone.objects.create(user=user, label=body["label"])
        return Response({use: tokens.issue(phone, use) for use in ("access", "refresh")})


class RefreshView(TokenView):
    def post(self, request):
        body = self.read_body(RefreshSerializer)
        try:
            claims = tokens.read(body["refresh"], "refresh")
        except tokens.BadToken:
            raise AuthenticationFailed("Sign in again.") from None
        signed_in = Phone.objects.signed_in()
        phone = signed_in.filter(pk=claims["phone"], user__is_active=True).first()
        if phone is None:
            raise AuthenticationFailed("Sign in again.")
        return Response({"access": tokens.issue(phone, "access")})


class PhoneListView(generics.ListAPIView):
    serializer_class = PhoneSerializer

    def get_queryset(self):
        return Phone.objects.filter(user=self.request.user)


class PhoneSignOutView(generics.GenericAPIView):
    serializer_class = PhoneSerializer

    def get_queryset(self):
        return Phone.objects.signed_in().filter(user=self.request.user)

    def post(self, request, pk):
        phone = self.get_object()
        phone.signed_out_at = timezone.now()
        phone.save(update_fields=["signed_out_at"])
        return Response(self.get_serializer(phone).data)


class JobListView(generics.ListAPIView):
    serializer_class = JobSerializer

    def get_queryset(self):
        return Job.objects.filter(worker=self.request.user)
