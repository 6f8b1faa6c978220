from django.contrib.auth import authenticate
from django.shortcuts import get_object_or_404
from rest_framework.decorators import api_view, permission_classes, throttle_classes
from rest_framework.exceptions import AuthenticationFailed, ValidationError
from rest_framework.pagination import LimitOffsetPagination
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle

from .models import Locker
from .serializers import Credentials, LockerSerializer
from .tokens import make_token


@api_view(["POST"])
@permission_classes([AllowAny])
@throttle_classes([AnonRateThrottle])
def token(request):
    sent = Credentials(data=request.data)
    sent.is_valid(raise_exception=True)
    user = authenticate(request, **sent.validated_data)
    if user is None:
        raise AuthenticationFailed("Wrong name or password.")
    return Response({"access": make_token(user)})


@api_view(["GET"])
def locker_list(request):
    pages = LimitOffsetPagination()
    page = pages.paginate_queryset(Locker.objects.all(), request)
    return pages.get_paginated_response(LockerSerializer(page, many=True).data)


@api_view(["POST"])
def take(request, number):
    taken = Locker.objects.filter(number=number, holder=None).update(holder=request.user)
    if not taken:
        raise ValidationError({"number": ["This locker is not free."]})
    return Response(LockerSerializer(Locker.objects.get(number=number)).data)


@api_view(["POST"])
def leave(request, number):
    locker = get_object_or_404(Locker, number=number, holder=request.user)
    locker.holder = None
    locker.save(update_fields=["holder"])
    return Response(LockerSerializer(locker).data)
