import logging

from rest_framework import mixins, permissions, viewsets
from rest_framework.exceptions import PermissionDenied

from clubs.models import Runner

from .models import Entry, Result
from .serializers import EntrySerializer, ResultSerializer

logger = logging.getLogger(__name__)


class EntryViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    """The entries of who is logged in."""

    serializer_class = EntrySerializer
    permission_classes = (permissions.IsAuthenticated,)

    def get_queryset(self):
        return Entry.objects.filter(runner__user=self.request.user).select_related(
            'distance__race'
        )

    def perform_create(self, serializer) -> None:
        try:
            runner = self.request.user.runner
        except Runner.DoesNotExist:
            raise PermissionDenied('You are no runner.') from None
        entry = serializer.save(runner=runner)
        logger.info('Entry %s for distance %s', entry.pk, entry.distance_id)


class ResultViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Result.objects.select_related('entry__runner', 'entry__distance__race')
    serializer_class = ResultSerializer
