from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404
from rest_framework import viewsets
from rest_framework.decorators import api_view, permission_classes, throttle_classes
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from . import resets
from .models import Dancer, Guardian
from .serializers import DancerSerializer


class ResetThrottle(ScopedRateThrottle):
    scope = "reset"

    def allow_request(self, request, view):
        view.throttle_scope = self.scope
        return super().allow_request(request, view)


class DancerViewSet(viewsets.ModelViewSet):
    serializer_class = DancerSerializer

    def get_queryset(self):
        return Dancer.objects.filter(guardian__user=self.request.user)

    def perform_create(self, serializer):
        guardian = get_object_or_404(Guardian, user=self.request.user)
        serializer.save(guardian=guardian)


@api_view(["POST"])
@permission_classes([AllowAny])
@throttle_classes([ResetThrottle])
def reset_request(request):
    resets.start(str(request.data.get("email", "")))
    return Response({"detail": "If we know the address, a code is on its way."})


@api_view(["POST"])
@permission_classes([AllowAny])
@throttle_classes([ResetThrottle])
def reset_confirm(request):
    email, code = str(request.data.get("email", "")), str(request.data.get("code", ""))
    password = str(request.data.get("password", ""))
    guardian = resets.find(email, code)
    if guardian is None:
        return Response({"code": ["This code is wrong or too old."]}, status=400)
    try:
        validate_password(password, guardian.user)
    except ValidationError as error:
        return Response({"password": error.messages}, status=400)
    resets.finish(guardian, password)
    return Response({"detail": "The password is changed."})
