from django.contrib.auth import authenticate
from rest_framework import viewsets
from rest_framework.decorators import (
    action,
    api_view,
    authentication_classes,
    permission_classes,
    throttle_classes,
)
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle

from .authentication import access_token
from .models import Hive
from .serializers import CredentialsSerializer, HarvestSerializer, HiveSerializer


class TokenThrottle(AnonRateThrottle):
    scope = "tokens"


@api_view(["POST"])
@authentication_classes([])
@permission_classes([AllowAny])
@throttle_classes([TokenThrottle])
def token(request):
    serializer = CredentialsSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    user = authenticate(request, **serializer.validated_data)
    if user is None:
        raise AuthenticationFailed
    return Response({"access": access_token(user)})


class HiveViewSet(viewsets.ModelViewSet):
    serializer_class = HiveSerializer

    def get_queryset(self):
        return self.request.user.hives.all()

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.user)

    @action(detail=True)
    def harvests(self, request, pk=None):
        harvests = self.get_object().harvests.order_by("-day")
        return Response(HarvestSerializer(harvests, many=True).data)
