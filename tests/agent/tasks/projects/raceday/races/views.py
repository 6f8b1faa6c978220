from django.db.models import Q
from rest_framework import permissions, viewsets

from .models import Race
from .permissions import IsOrganizerOrReadOnly
from .serializers import RaceSerializer


class RaceViewSet(viewsets.ModelViewSet):
    queryset = Race.objects.all()
    serializer_class = RaceSerializer
    permission_classes = (permissions.IsAuthenticatedOrReadOnly, IsOrganizerOrReadOnly)

    def get_queryset(self):
        """Drafts are seen by who organizes them, and by staff."""
        races = super().get_queryset()
        user = self.request.user
        if user.is_staff:
            return races
        seen = ~Q(status=Race.Status.DRAFT)
        if user.is_authenticated:
            seen |= Q(organizer=user)
        return races.filter(seen)

    def perform_create(self, serializer) -> None:
        serializer.save(organizer=self.request.user)
