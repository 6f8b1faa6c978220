from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Boat, Membership
from .serializers import BoatSerializer, MembershipSerializer


class MyMembership(generics.RetrieveUpdateAPIView):
    serializer_class = MembershipSerializer

    def get_object(self):
        return get_object_or_404(Membership, member=self.request.user)


class MyBoats(generics.ListCreateAPIView):
    serializer_class = BoatSerializer

    def get_queryset(self):
        return Boat.objects.filter(owner__member=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=get_object_or_404(Membership, member=self.request.user))
