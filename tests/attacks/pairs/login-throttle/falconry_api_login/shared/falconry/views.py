from django.contrib.auth import authenticate, login
from rest_framework import generics, serializers
from rest_framework.authentication import SessionAuthentication
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Falcon
from .throttles import LoginThrottle


class LoginSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class FalconSerializer(serializers.ModelSerializer):
    class Meta:
        model = Falcon
        fields = ["id", "name", "ring"]


class Pages(PageNumberPagination):
    page_size = 30


class LoginView(APIView):
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [LoginThrottle]

    def post(self, request):
        form = LoginSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        user = authenticate(request, **form.validated_data)
        if user is None:
            return Response({"detail": "Wrong name or password."}, status=400)
        login(request, user)
        return Response({"username": user.get_username()})


class FalconList(generics.ListCreateAPIView):
    serializer_class = FalconSerializer
    authentication_classes = [SessionAuthentication]
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return self.request.user.falcons.all()

    def perform_create(self, serializer):
        serializer.save(falconer=self.request.user)
