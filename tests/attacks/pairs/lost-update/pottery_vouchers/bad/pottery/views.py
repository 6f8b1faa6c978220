from django.db import transaction
from rest_framework import generics
from rest_framework.exceptions import ValidationError

from .models import Firing, Voucher
from .serializers import FiringSerializer, VoucherSerializer


class VoucherList(generics.ListAPIView):
    serializer_class = VoucherSerializer

    def get_queryset(self):
        return Voucher.objects.filter(holder=self.request.user)


class FiringList(generics.ListCreateAPIView):
    serializer_class = FiringSerializer

    def get_voucher(self):
        return generics.get_object_or_404(Voucher, code=self.kwargs["code"], holder=self.request.user)

    def get_queryset(self):
        return Firing.objects.filter(voucher=self.get_voucher())

    @transaction.atomic
    def perform_create(self, serializer):
        voucher = self.get_voucher()
        if voucher.left < 1:
            raise ValidationError("The voucher is used up.")
        voucher.left -= 1
        voucher.save(update_fields=["left"])
        serializer.save(voucher=voucher)
