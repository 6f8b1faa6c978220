from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.models import User
from rest_framework import status
from rest_framework.authentication import SessionAuthentication
from rest_framework.parsers import JSONParser
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView
from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_protect

from .models import LoginEvent
from .serializers import LoginSerializer, MeSerializer
from .throttling import LoginPerAccount, LoginPerAddress


@method_decorator(csrf_protect, name="dispatch")
class LoginView(APIView):
    authentication_classes = [SessionAuthentication]
    permission_classes = [AllowAny]
    parser_classes = [JSONParser]
    throttle_classes = [LoginPerAddress, LoginPerAccount]

    def post(self, request):
        serializer = LoginSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        email = serializer.validated_data["email"].lower()
        if not User.objects.filter(username=email).exists():
            raise ValidationError({"email": ["There is no account with this email."]})
        user = authenticate(request, username=email, password=serializer.validated_data["password"])
        if user is None:
            raise ValidationError({"password": ["The password is wrong."]})
        login(request, user)
        LoginEvent.objects.create(user=user, agent=request.headers.get("User-Agent", "")[:200])
        return Response(MeSerializer(user).data)


class LogoutView(APIView):
    def post(self, request):
        logout(request)
        return Response(status=status.HTTP_204_NO_CONTENT)
