from django.db import transaction
from django.db.models import F, Q
from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import BasePermission, IsAuthenticated

from .models import Gift, Wallet
from .serializers import ColleagueSerializer, GiftSerializer, WalletSerializer


class HasWallet(BasePermission):
    def has_permission(self, request, view):
        return Wallet.objects.filter(user=request.user).exists()


class WalletDetail(generics.RetrieveAPIView):
    serializer_class = WalletSerializer

    def get_object(self):
        return get_object_or_404(Wallet, user=self.request.user)


class ColleagueList(generics.ListAPIView):
    permission_classes = [IsAuthenticated, HasWallet]
    queryset = Wallet.objects.all()
    serializer_class = ColleagueSerializer


class GiftList(generics.ListCreateAPIView):
    permission_classes = [IsAuthenticated, HasWallet]
    serializer_class = GiftSerializer

    def get_queryset(self):
        user = self.request.user
        return Gift.objects.filter(Q(giver__user=user) | Q(receiver__user=user))

    @transaction.atomic
    def perform_create(self, serializer):
        giver = self.request.user.wallet
        receiver, points = (serializer.validated_data[key] for key in ("receiver", "points"))
        taken = Wallet.objects.filter(pk=giver.pk, points__gte=points).update(
            points=F("points") - points
        )
        if not taken:
            raise ValidationError({"points": ["You do not have so many points."]})
        Wallet.objects.filter(pk=receiver.pk).update(points=F("points") + points)
        serializer.save(giver=giver)
