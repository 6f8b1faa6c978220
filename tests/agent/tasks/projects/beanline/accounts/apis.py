from django.contrib.auth import authenticate, login
from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView


class LoginApi(APIView):
    permission_classes = [AllowAny]
    authentication_classes = []

    class InputSerializer(serializers.Serializer):
        username = serializers.CharField()
        password = serializers.CharField()

    def post(self, request):
        serializer = self.InputSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = authenticate(request, **serializer.validated_data)
        if user is None:
            return Response({"message": "Wrong username or password"}, status=400)
        login(request._request, user)
        return Response({"username": user.username})


class MeApi(APIView):
    def get(self, request):
        membership = getattr(request.user, "membership", None)
        company = membership.company.name if membership else None
        return Response({"username": request.user.username, "company": company})
