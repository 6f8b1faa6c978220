from rest_framework import generics
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView
from rest_framework_simplejwt.views import TokenObtainPairView

from .models import Game
from .serializers import GameSerializer


class Pages(PageNumberPagination):
    page_size = 25


class Login(TokenObtainPairView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "login"


class GameList(generics.ListCreateAPIView):
    serializer_class = GameSerializer
    pagination_class = Pages

    def get_queryset(self):
        return Game.objects.of(self.request.user)

    def perform_create(self, serializer):
        serializer.save(white=self.request.user)


class GameDetail(generics.RetrieveAPIView):
    serializer_class = GameSerializer

    def get_queryset(self):
        return Game.objects.of(self.request.user)


class Tally(APIView):
    permission_classes = [AllowAny]

    def get(self, request):
        return Response({"games": Game.objects.count(), "drawn": Game.objects.filter(result="d").count()})
