from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.shortcuts import get_object_or_404
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from rest_framework import generics, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from .serializers import ForgotSerializer, PlantingSerializer, PlotSerializer, ResetSerializer
from .tokens import reset_links


class MyPlots(generics.ListAPIView):
    serializer_class = PlotSerializer

    def get_queryset(self):
        return self.request.user.plots.order_by("number")


class Plantings(generics.ListCreateAPIView):
    serializer_class = PlantingSerializer

    def get_plot(self):
        return get_object_or_404(self.request.user.plots, pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_plot().plantings.order_by("-sown_on", "pk")

    def perform_create(self, serializer):
        serializer.save(plot=self.get_plot())


class ForgotPassword(generics.GenericAPIView):
    serializer_class = ForgotSerializer
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "password"

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        email = serializer.validated_data["email"]
        for user in get_user_model().objects.filter(email__iexact=email, is_active=True):
            uid = urlsafe_base64_encode(force_bytes(user.pk))
            link = f"{settings.SITE_URL}/reset/{uid}/{reset_links.make_token(user)}/"
            send_mail("Your password", f"Choose a new password: {link}", None, [user.email], fail_silently=True)
        return Response(status=status.HTTP_204_NO_CONTENT)


class ResetPassword(generics.GenericAPIView):
    serializer_class = ResetSerializer
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "password"

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = serializer.validated_data["user"]
        user.set_password(serializer.validated_data["password"])
        user.save(update_fields=["password"])
        return Response(status=status.HTTP_204_NO_CONTENT)
