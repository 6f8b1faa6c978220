from django.db import transaction
from django.db.models import F
from rest_framework import generics, mixins, viewsets
from rest_framework.exceptions import ValidationError
from rest_framework.generics import get_object_or_404

from .models import ChargeAccount, ChargeSession
from .serializers import AccountSerializer, ChargeSessionSerializer


class MyAccount(generics.RetrieveAPIView):
    serializer_class = AccountSerializer

    def get_object(self):
        return get_object_or_404(ChargeAccount, driver=self.request.user)


class ChargeSessionViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = ChargeSessionSerializer

    def get_queryset(self):
        return ChargeSession.objects.filter(account__driver=self.request.user)

    @transaction.atomic
    def perform_create(self, serializer):
        account = get_object_or_404(ChargeAccount, driver=self.request.user)
        cents = serializer.validated_data["reserved_cents"]
        enough = ChargeAccount.objects.filter(pk=account.pk, credit_cents__gte=cents)
        if not enough.update(credit_cents=F("credit_cents") - cents):
            raise ValidationError({"reserved_cents": ["Your credit is too small."]})
        serializer.save(account=account)
