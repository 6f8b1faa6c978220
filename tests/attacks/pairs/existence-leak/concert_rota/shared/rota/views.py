from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from .models import Invite
from .serializers import ConcertSerializer, InviteSerializer, MyInviteSerializer


class Concerts(generics.ListCreateAPIView):
    serializer_class = ConcertSerializer

    def get_queryset(self):
        return self.request.user.concerts.order_by("day", "pk")

    def perform_create(self, serializer):
        serializer.save(organiser=self.request.user)


class Invites(generics.ListCreateAPIView):
    serializer_class = InviteSerializer
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "invites"

    def get_concert(self):
        return get_object_or_404(self.request.user.concerts, pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_concert().invites.order_by("email")

    def perform_create(self, serializer):
        serializer.save(concert=self.get_concert())


class InvitesForMe(generics.ListAPIView):
    serializer_class = MyInviteSerializer

    def get_queryset(self):
        mine = Invite.objects.filter(email=self.request.user.email.lower())
        return mine.select_related("concert").order_by("concert__day", "pk")


class AcceptInvite(generics.GenericAPIView):
    serializer_class = MyInviteSerializer

    def get_queryset(self):
        return Invite.objects.filter(email=self.request.user.email.lower()).select_related("concert")

    def post(self, request, pk):
        invite = self.get_object()
        if invite.accepted_at is None:
            invite.accepted_at = timezone.now()
            invite.save(update_fields=["accepted_at"])
        return Response(self.get_serializer(invite).data)
