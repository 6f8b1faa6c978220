from rest_framework import serializers
from rest_framework.generics import UpdateAPIView
from rest_framework.permissions import IsAuthenticated

from .models import Membership


class RoleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Membership
        fields = ["id", "role"]


class RoleView(UpdateAPIView):
    """An admin of a squad sets the role of its members."""

    serializer_class = RoleSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        mine = self.request.user.squad_memberships
        return Membership.objects.filter(squad__in=mine.values("squad"))
