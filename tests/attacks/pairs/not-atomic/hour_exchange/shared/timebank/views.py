from django.db.models import Q
from rest_framework import generics, status
from rest_framework.exceptions import APIException
from rest_framework.response import Response

from .models import Account, Transfer
from .serializers import AccountSerializer, MemberSerializer, TransferSerializer
from .services import AccountFull, NotEnoughHours, transfer


class Refused(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_code = "refused"


def account_of(user):
    account, _ = Account.objects.get_or_create(member=user)
    return account


class OwnAccount(generics.RetrieveUpdateAPIView):
    serializer_class = AccountSerializer

    def get_object(self):
        return account_of(self.request.user)

    def perform_update(self, serializer):
        skill = serializer.validated_data.get("skill", serializer.instance.skill)
        serializer.instance.skill = skill
        serializer.instance.save(update_fields=["skill"])


class MemberList(generics.ListAPIView):
    queryset = Account.objects.select_related("member")
    serializer_class = MemberSerializer


class TransferList(generics.ListCreateAPIView):
    serializer_class = TransferSerializer

    def get_queryset(self):
        user = self.request.user
        return Transfer.objects.filter(Q(giver__member=user) | Q(receiver__member=user))

    def create(self, request, *args, **kwargs):
        giver = account_of(request.user)
        serializer = self.get_serializer(
            data=request.data, context={**self.get_serializer_context(), "giver": giver}
        )
        serializer.is_valid(raise_exception=True)
        try:
            made = transfer(giver, **serializer.validated_data)
        except NotEnoughHours:
            raise Refused("You have not so many hours.") from None
        except AccountFull:
            raise Refused("The account of the receiver is full.") from None
        return Response(self.get_serializer(made).data, status=status.HTTP_201_CREATED)
