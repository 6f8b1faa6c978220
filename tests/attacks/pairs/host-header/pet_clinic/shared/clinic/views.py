from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework_simplejwt.tokens import AccessToken

from .links import mail_links, redeem
from .serializers import AskSerializer, EnterSerializer, PetSerializer, VisitSerializer


class Pets(generics.ListCreateAPIView):
    serializer_class = PetSerializer

    def get_queryset(self):
        return self.request.user.pets.order_by("name", "pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class Visits(generics.ListAPIView):
    serializer_class = VisitSerializer

    def get_queryset(self):
        pet = get_object_or_404(self.request.user.pets, pk=self.kwargs["pk"])
        return pet.visits.order_by("-day", "-pk")


class AskForLink(generics.GenericAPIView):
    serializer_class = AskSerializer
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "entry"

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        mail_links(request, serializer.validated_data["email"])
        return Response(status=status.HTTP_204_NO_CONTENT)


class Enter(generics.GenericAPIView):
    serializer_class = EnterSerializer
    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "entry"

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        user = redeem(serializer.validated_data["token"])
        if user is None:
            raise ValidationError({"token": ["This link is not valid any more."]})
        return Response({"access": str(AccessToken.for_user(user))})
