from django.utils import timezone
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Voucher
from .serializers import RedeemSerializer, VoucherSerializer


class MyVouchers(generics.ListAPIView):
    serializer_class = VoucherSerializer

    def get_queryset(self):
        return Voucher.objects.filter(redeemed_by=self.request.user)


class Redeem(APIView):
    def post(self, request):
        serializer = RedeemSerializer(data=request.data)
        if not serializer.is_valid():
            return Response(serializer.errors, status=400)
        voucher = Voucher.objects.filter(code=serializer.validated_data["code"]).first()
        if voucher is None:
            return Response({"msg": "unknown voucher"}, status=404)
        taken = Voucher.objects.filter(pk=voucher.pk, redeemed_by=None).update(
            redeemed_by=request.user, redeemed_at=timezone.now()
        )
        if not taken:
            return Response(["already redeemed"], status=409)
        voucher.refresh_from_db()
        return Response(VoucherSerializer(voucher).data)
