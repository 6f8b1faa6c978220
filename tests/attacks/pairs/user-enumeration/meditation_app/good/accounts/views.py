from django.contrib.auth.models import User
from rest_framework import generics, permissions, status
from rest_framework.pagination import CursorPagination
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .models import Sitting
from .serializers import ConfirmSerializer, ResetSerializer, SittingSerializer
from .services import send_reset, user_for


class SittingPagination(CursorPagination):
    page_size = 30
    ordering = "-at"


class SittingList(generics.ListCreateAPIView):
    serializer_class = SittingSerializer
    pagination_class = SittingPagination

    def get_queryset(self):
        return Sitting.objects.filter(user=self.request.user)

    def perform_create(self, serializer):
        serializer.save(user=self.request.user)


class AccountView(APIView):
    permission_classes = [permissions.AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "account"


class ResetView(AccountView):
    def post(self, request):
        body = ResetSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        user = User.objects.filter(email__iexact=body.validated_data["email"], is_active=True).first()
        if user is not None:
            send_reset(user)
        detail = "If there is an account with this address, a mail is on its way."
        return Response({"detail": detail}, status=status.HTTP_202_ACCEPTED)


class ConfirmView(AccountView):
    def post(self, request):
        body = ConfirmSerializer(data=request.data)
        body.is_valid(raise_exception=True)
        user = user_for(body.validated_data["uid"], body.validated_data["token"])
        if user is None:
            return Response({"detail": "The link is not valid any more."}, status=status.HTTP_400_BAD_REQUEST)
        user.set_password(body.validated_data["password"])
        user.save(update_fields=["password"])
        return Response(status=status.HTTP_204_NO_CONTENT)
