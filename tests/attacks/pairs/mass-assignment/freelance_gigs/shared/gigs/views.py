from django.db import transaction
from rest_framework import generics, permissions, viewsets

from .models import Gig, Profile
from .serializers import FreelancerSerializer, GigSerializer


class GigViewSet(viewsets.ModelViewSet):
    """The board is open to everybody; the office fills it."""

    serializer_class = GigSerializer

    def get_queryset(self):
        gigs = Gig.objects.all()
        return gigs if self.request.user.is_staff else gigs.filter(open=True)

    def get_permissions(self):
        if self.action in ("list", "retrieve"):
            return [permissions.AllowAny()]
        return [permissions.IsAdminUser()]


class MeView(generics.RetrieveUpdateAPIView):
    serializer_class = FreelancerSerializer

    def get_object(self):
        Profile.objects.get_or_create(freelancer=self.request.user)
        return self.request.user

    @transaction.atomic
    def perform_update(self, serializer):
        serializer.save()
