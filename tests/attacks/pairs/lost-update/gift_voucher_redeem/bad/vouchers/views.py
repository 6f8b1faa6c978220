from django.db import transaction
from django.utils import timezone
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from .models import Redemption, Voucher
from .serializers import RedeemSerializer, VoucherSerializer


class VoucherViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = VoucherSerializer
    lookup_field = "code"

    def get_queryset(self):
        return Voucher.objects.filter(holder=self.request.user)

    @action(detail=True, methods=["post"])
    def redeem(self, request, code=None):
        form = RedeemSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        cents = form.validated_data["cents"]
        voucher = self.get_object()
        if voucher.expires and voucher.expires < timezone.localdate():
            raise ValidationError({"detail": "This voucher has expired."})
        if voucher.balance < cents:
            raise ValidationError({"cents": "More than is left on the voucher."})
        with transaction.atomic():
            voucher.balance -= cents
            voucher.save(update_fields=["balance"])
            Redemption.objects.create(voucher=voucher, cents=cents)
        return Response(self.get_serializer(voucher).data)

    @action(detail=True)
    def history(self, request, code=None):
        rows = self.get_object().redemptions.order_by("-at").values("cents", "at")[:100]
        return Response(list(rows))
