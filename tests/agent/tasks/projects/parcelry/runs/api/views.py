from django.db.models import Prefetch
from rest_framework import viewsets

from ..models import Run, Stop
from .serializers import RunSerializer


class RunViewSet(viewsets.ReadOnlyModelViewSet):
    """Drivers see their own runs, the depots all of them."""

    serializer_class = RunSerializer

    def get_queryset(self):
        stops = Stop.objects.select_related("parcel")
        runs = Run.objects.select_related("van__depot", "driver")
        runs = runs.prefetch_related(Prefetch("stops", queryset=stops))
        if self.request.user.is_staff:
            return runs
        return runs.filter(driver=self.request.user)
