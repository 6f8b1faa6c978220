from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response
from rest_framework.views import APIView

from .authentication import LockerAuthentication
from .models import Locker
from .tokens import token_of


class LockerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Locker
        fields = ["serial", "bank", "is_open"]
        read_only_fields = ["serial", "bank"]
        extra_kwargs = {"is_open": {"required": True}}


class LockerList(generics.ListAPIView):
    queryset = Locker.objects.all()
    serializer_class = LockerSerializer


@api_view(["POST"])
@permission_classes([IsAdminUser])
def new_token(request, serial):
    """A token for the computer of a locker, as the workshop installs it."""
    locker = get_object_or_404(Locker, serial=serial)
    return Response({"token": token_of(locker)}, status=201)


class Door(APIView):
    """Where a locker reports its door."""

    authentication_classes = [LockerAuthentication]

    def put(self, request, serial):
        report = LockerSerializer(request.user.locker, data=request.data)
        report.is_valid(raise_exception=True)
        report.save()
        return Response(report.data)
