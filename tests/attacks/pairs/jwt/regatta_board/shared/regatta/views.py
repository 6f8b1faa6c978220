from urllib.parse import urlencode

from django.urls import reverse
from django.utils import timezone
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView
from rest_framework_simplejwt.views import TokenObtainPairView

from .authentication import BoardAuthentication
from .models import Race
from .serializers import BoardSerializer, EntrySerializer, RaceSerializer
from .tokens import BoardToken


class SignIn(TokenObtainPairView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "sign-in"


class RaceList(generics.ListAPIView):
    queryset = Race.objects.order_by("starts_at", "pk")
    serializer_class = RaceSerializer


class EntryList(generics.ListCreateAPIView):
    serializer_class = EntrySerializer

    def get_queryset(self):
        return self.request.user.entries.order_by("pk")

    def perform_create(self, serializer):
        serializer.save(sailor=self.request.user)


class EntryDetail(generics.RetrieveDestroyAPIView):
    serializer_class = EntrySerializer

    def get_queryset(self):
        return self.request.user.entries.all()


class BoardLink(APIView):
    def post(self, request):
        query = urlencode({"token": BoardToken.for_user(request.user)})
        return Response({"link": request.build_absolute_uri(reverse("board")) + "?" + query})


class Board(APIView):
    authentication_classes = [BoardAuthentication]

    def get(self, request):
        entries = request.user.entries.filter(race__starts_at__gt=timezone.now())
        entries = entries.select_related("race").order_by("race__starts_at", "pk")[:20]
        return Response(BoardSerializer(entries, many=True).data)
