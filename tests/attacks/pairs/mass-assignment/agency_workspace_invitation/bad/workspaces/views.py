from django.db import transaction
from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework import generics, status
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Invitation, Membership
from .serializers import AcceptSerializer, InvitationSerializer, MembershipSerializer


class MyMemberships(generics.ListAPIView):
    serializer_class = MembershipSerializer

    def get_queryset(self):
        return Membership.objects.filter(user=self.request.user).select_related("workspace")


class InvitationView(APIView):
    """What the link of the invitation mail opens in the app."""

    def get_invitation(self, queryset):
        return get_object_or_404(
            queryset,
            code=self.kwargs["code"],
            email__iexact=self.request.user.email,
            accepted_at=None,
        )

    def get(self, request, code):
        return Response(InvitationSerializer(self.get_invitation(Invitation.objects)).data)

    @transaction.atomic
    def post(self, request, code):
        invitation = self.get_invitation(Invitation.objects.select_for_update())
        if Membership.objects.filter(workspace=invitation.workspace, user=request.user).exists():
            raise ValidationError({"detail": "You are a member already."})
        serializer = AcceptSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        role = serializer.validated_data.pop("role", invitation.role)
        membership = serializer.save(
            workspace=invitation.workspace, user=request.user, role=role
        )
        invitation.accepted_at = timezone.now()
        invitation.save(update_fields=["accepted_at"])
        return Response(MembershipSerializer(membership).data, status=status.HTTP_201_CREATED)
