from django.db.models import Prefetch
from django.utils import timezone

from concerts.models import Concert, ProgrammeItem, Rehearsal


def concerts_with_everything():
    programme = ProgrammeItem.objects.select_related("work__composer")
    return Concert.objects.select_related("venue", "conductor__user").prefetch_related(
        Prefetch("programme", queryset=programme)
    )


def upcoming_concerts():
    return concerts_with_everything().filter(starts_at__gte=timezone.now())


def upcoming_rehearsals():
    return Rehearsal.objects.filter(starts_at__gte=timezone.now())
