from django.utils import timezone
from rest_framework import generics
from rest_framework.exceptions import NotFound
from rest_framework.response import Response
from rest_framework.views import APIView

from .errors import Conflict
from .models import Voucher
from .serializers import RedeemSerializer, VoucherSerializer


class MyVouchers(generics.ListAPIView):
    serializer_class = VoucherSerializer

    def get_queryset(self):
        return Voucher.objects.filter(redeemed_by=self.request.user)


class Redeem(APIView):
    def post(self, request):
        serializer = RedeemSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        voucher = Voucher.objects.filter(code=serializer.validated_data["code"]).first()
        if voucher is None:
            raise NotFound("There is no such voucher.")
        taken = Voucher.objects.filter(pk=voucher.pk, redeemed_by=None).update(
            redeemed_by=request.user, redeemed_at=timezone.now()
        )
        if not taken:
            raise Conflict("This voucher was redeemed before.")
        voucher.refresh_from_db()
        return Response(VoucherSerializer(voucher).data)
