from django.contrib.auth import login
from rest_framework import serializers, status
from rest_framework.exceptions import PermissionDenied
from rest_framework.parsers import JSONParser
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .mails import send_login_link
from .models import LoginLink


class AskSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)


class EnterSerializer(serializers.Serializer):
    token = serializers.CharField(max_length=100)


class AskForLink(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    parser_classes = [JSONParser]

    def post(self, request):
        ask = AskSerializer(data=request.data)
        ask.is_valid(raise_exception=True)
        send_login_link(ask.validated_data["email"])
        return Response(status=status.HTTP_202_ACCEPTED)


class Enter(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    parser_classes = [JSONParser]

    def post(self, request):
        entry = EnterSerializer(data=request.data)
        entry.is_valid(raise_exception=True)
        user = LoginLink.spend(entry.validated_data["token"])
        if user is None:
            raise PermissionDenied("This link is no longer good.")
        login(request, user, backend="django.contrib.auth.backends.ModelBackend")
        return Response({"user": user.username})


class Me(APIView):
    def get(self, request):
        return Response({"user": request.user.username})
