from rest_framework import generics, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import TutorProfile
from .serializers import ForgotPasswordSerializer, ProfileSerializer, ResetPasswordSerializer
from .tasks import send_reset_later


class MyProfile(generics.RetrieveUpdateAPIView):
    serializer_class = ProfileSerializer

    def get_object(self):
        return TutorProfile.objects.get_or_create(user=self.request.user)[0]


class ForgotPassword(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]

    def post(self, request):
        serializer = ForgotPasswordSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        if serializer.user is not None:
            send_reset_later(serializer.user)
        return Response({"detail": "If there is an account, we sent it a link."})


class ResetPassword(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]

    def post(self, request):
        serializer = ResetPasswordSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = serializer.validated_data["user"]
        user.set_password(serializer.validated_data["password"])
        user.save(update_fields=["password"])
        return Response(status=status.HTTP_204_NO_CONTENT)
