from rest_framework import generics, serializers

from .models import Invitation


class InvitationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Invitation
        fields = ["id", "role", "created"]


class OpenInvitations(generics.ListAPIView):
    serializer_class = InvitationSerializer

    def get_queryset(self):
        return Invitation.objects.filter(team__members=self.request.user).order_by("-created", "pk")
