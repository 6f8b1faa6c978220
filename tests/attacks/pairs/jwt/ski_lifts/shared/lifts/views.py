from rest_framework import generics, views
from rest_framework.authentication import SessionAuthentication
from rest_framework.response import Response

from . import tokens
from .models import Pass, Ride
from .serializers import PassSerializer, RideSerializer


class TokenView(views.APIView):
    authentication_classes = [SessionAuthentication]

    def post(self, request):
        return Response({"token": tokens.issue(request.user)}, status=201)


class PassList(generics.ListAPIView):
    serializer_class = PassSerializer

    def get_queryset(self):
        return Pass.objects.filter(skier=self.request.user)


class RideList(generics.ListAPIView):
    serializer_class = RideSerializer

    def get_queryset(self):
        return Ride.objects.filter(lift_pass__skier=self.request.user)
