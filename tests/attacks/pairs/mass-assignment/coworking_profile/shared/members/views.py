from django.db import IntegrityError, transaction
from rest_framework import generics, status
from rest_framework.exceptions import APIException
from rest_framework.generics import get_object_or_404
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Membership
from .permissions import HasStudioPlan
from .serializers import MembershipSerializer, RoomSerializer


class RoomTaken(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_detail = "Somebody else has this room."
    default_code = "taken"


class MyMembershipView(generics.RetrieveUpdateAPIView):
    serializer_class = MembershipSerializer

    def get_object(self):
        return get_object_or_404(Membership, user=self.request.user)


class BookRoomView(APIView):
    permission_classes = [IsAuthenticated, HasStudioPlan]

    def put(self, request):
        serializer = RoomSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            with transaction.atomic():
                Membership.objects.filter(user=request.user).update(**serializer.validated_data)
        except IntegrityError as error:
            raise RoomTaken from error
        return Response(serializer.data)
