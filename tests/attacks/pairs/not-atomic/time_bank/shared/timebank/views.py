from django.db.models import Q
from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.exceptions import ValidationError

from .models import Account, Transfer
from .serializers import AccountSerializer, TransferSerializer
from .services import NotEnough, transfer


class MyAccount(generics.RetrieveAPIView):
    serializer_class = AccountSerializer

    def get_object(self):
        return get_object_or_404(Account, member=self.request.user)


class TransferList(generics.ListCreateAPIView):
    serializer_class = TransferSerializer

    def get_queryset(self):
        user = self.request.user
        return Transfer.objects.filter(Q(giver__member=user) | Q(receiver__member=user))

    def perform_create(self, serializer):
        giver = get_object_or_404(Account, member=self.request.user)
        try:
            serializer.instance = transfer(giver, **serializer.validated_data)
        except NotEnough:
            raise ValidationError({"minutes": ["You do not have so much time."]}) from None
