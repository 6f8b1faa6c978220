from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404
from rest_framework.exceptions import ValidationError
from rest_framework.generics import ListCreateAPIView
from rest_framework.response import Response
from rest_framework.views import APIView

from .mails import send_invitation
from .models import Band, Invitation
from .serializers import InvitationSerializer


class InvitationList(ListCreateAPIView):
    serializer_class = InvitationSerializer

    def get_band(self):
        return get_object_or_404(Band, pk=self.kwargs["pk"], leader=self.request.user)

    def get_queryset(self):
        return self.get_band().invitations.order_by("pk")

    def perform_create(self, serializer):
        try:
            with transaction.atomic():
                invitation = serializer.save(band=self.get_band())
        except IntegrityError:
            raise ValidationError({"email": ["This address is invited already."]})
        send_invitation(invitation)


class InvitationDetail(APIView):
    def get(self, request, token):
        invitation = get_object_or_404(
            Invitation.objects.select_related("band"), token=token, email=request.user.email
        )
        return Response({"band": invitation.band.name})
