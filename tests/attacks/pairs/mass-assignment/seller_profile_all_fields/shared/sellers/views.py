from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers

from .models import SellerProfile
from .serializers import SellerProfileSerializer


class MyShop(generics.RetrieveUpdateAPIView):
    """The shop of the seller who is logged in."""

    serializer_class = SellerProfileSerializer

    def get_object(self):
        return get_object_or_404(SellerProfile, user=self.request.user)


class OpenShop(generics.CreateAPIView):
    serializer_class = SellerProfileSerializer

    def perform_create(self, serializer):
        try:
            with transaction.atomic():
                serializer.save(user=self.request.user)
        except IntegrityError:
            raise serializers.ValidationError("You have a shop already.")
