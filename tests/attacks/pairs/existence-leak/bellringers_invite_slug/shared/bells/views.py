from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.response import Response

from .models import Invitation, Tower
from .serializers import InvitationSerializer, InviteSerializer


class Invitations(generics.ListAPIView):
    """A nightly job sends the letters: a link to the tower, or to the sign-up."""

    serializer_class = InvitationSerializer

    def get_tower(self):
        return get_object_or_404(Tower, pk=self.kwargs["pk"], captain=self.request.user)

    def get_queryset(self):
        return Invitation.objects.filter(tower=self.get_tower())

    def post(self, request, pk):
        tower = self.get_tower()
        serializer = InviteSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save(tower=tower)
        return Response(status=202)
