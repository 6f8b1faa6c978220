from rest_framework import status
from rest_framework.generics import GenericAPIView
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework_simplejwt.views import TokenObtainPairView, TokenRefreshView

from .serializers import NewPasswordSerializer


class Login(TokenObtainPairView):
    """Access and refresh token for username and password."""


class Refresh(TokenRefreshView):
    throttle_scope = "refresh"


class NewPassword(GenericAPIView):
    permission_classes = [IsAuthenticated]
    serializer_class = NewPasswordSerializer
    throttle_scope = "login"

    def post(self, request):
        asked = self.get_serializer(data=request.data)
        asked.is_valid(raise_exception=True)
        request.user.set_password(asked.validated_data["new"])
        request.user.save(update_fields=["password"])
        return Response(status=status.HTTP_204_NO_CONTENT)
