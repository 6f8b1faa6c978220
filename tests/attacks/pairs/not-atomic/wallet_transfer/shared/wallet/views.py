from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers, status
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Wallet
from .services import TransferRefused, transfer


class WalletSerializer(serializers.ModelSerializer):
    class Meta:
        model = Wallet
        fields = ["id", "cents", "limit_cents"]


class TransferSerializer(serializers.Serializer):
    target = serializers.PrimaryKeyRelatedField(queryset=Wallet.objects.all())
    cents = serializers.IntegerField(min_value=1, max_value=1_000_000)


class WalletView(generics.RetrieveAPIView):
    serializer_class = WalletSerializer

    def get_object(self):
        return get_object_or_404(Wallet, owner=self.request.user)


class TransferView(APIView):
    def post(self, request):
        wallet = get_object_or_404(Wallet, owner=request.user)
        serializer = TransferSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            made = transfer(wallet, **serializer.validated_data)
        except TransferRefused as refused:
            raise ValidationError({"detail": str(refused)}) from refused
        return Response({"id": made.pk, "cents": made.cents}, status=status.HTTP_201_CREATED)
