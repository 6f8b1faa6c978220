from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from rest_framework import generics, status
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView

from . import tokens
from .serializers import AskSerializer, FiringSerializer, ResetSerializer


class Pages(PageNumberPagination):
    page_size = 30


class Firings(generics.ListCreateAPIView):
    serializer_class = FiringSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return self.request.user.firings.order_by("-on", "-pk")

    def perform_create(self, serializer):
        serializer.save(potter=self.request.user)


class Calm(AnonRateThrottle):
    rate = "20/hour"


class AskReset(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [Calm]

    def post(self, request):
        form = AskSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        user = get_user_model().objects.filter(email__iexact=form.validated_data["email"], is_active=True).first()
        if user is not None:
            send_mail("Your key to the kilns", tokens.make(user), None, [user.email], fail_silently=True)
        return Response(status=status.HTTP_202_ACCEPTED)


class Reset(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [Calm]

    def post(self, request):
        form = ResetSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        form.save()
        return Response(status=status.HTTP_204_NO_CONTENT)
