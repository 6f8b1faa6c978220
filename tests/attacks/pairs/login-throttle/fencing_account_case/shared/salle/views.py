from django.contrib.auth import authenticate, login, logout
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_protect, ensure_csrf_cookie
from rest_framework import permissions, status
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView

from .serializers import SignInSerializer
from .throttles import AccountThrottle


@method_decorator(ensure_csrf_cookie, name="dispatch")
class SessionView(APIView):
    def get(self, request):
        return Response({"name": request.user.get_short_name()})


@method_decorator(csrf_protect, name="dispatch")
class SignInView(APIView):
    """Members are kept with their address, in small letters, as user name."""

    permission_classes = [permissions.AllowAny]
    throttle_classes = [AnonRateThrottle, AccountThrottle]

    def post(self, request):
        serializer = SignInSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        email, password = serializer.validated_data["email"], serializer.validated_data["password"]
        user = authenticate(request, username=email.lower(), password=password)
        if user is None:
            return Response({"detail": "Address or password is wrong."}, status=status.HTTP_400_BAD_REQUEST)
        login(request, user)
        return Response({"name": user.get_short_name()})


class SignOutView(APIView):
    def post(self, request):
        logout(request)
        return Response(status=status.HTTP_204_NO_CONTENT)
