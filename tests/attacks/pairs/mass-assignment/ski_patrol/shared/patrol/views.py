from rest_framework import generics
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Patroller, Slope
from .serializers import RegisterSerializer, SlopeSerializer


class IsChief(IsAuthenticated):
    def has_permission(self, request, view):
        return super().has_permission(request, view) and request.user.role == Patroller.Role.CHIEF


class RegisterView(generics.CreateAPIView):
    permission_classes = [AllowAny]
    serializer_class = RegisterSerializer


class MeView(APIView):
    def get(self, request):
        return Response({"username": request.user.username, "role": request.user.role})


class SlopeList(generics.ListAPIView):
    permission_classes = [AllowAny]
    queryset = Slope.objects.all()
    serializer_class = SlopeSerializer


class SlopeDetail(generics.UpdateAPIView):
    permission_classes = [IsChief]
    queryset = Slope.objects.all()
    serializer_class = SlopeSerializer
