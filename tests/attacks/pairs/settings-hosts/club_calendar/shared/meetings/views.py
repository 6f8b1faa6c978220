from django.core.cache import cache
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from .models import Meeting

MINUTE = 60


@require_safe
def upcoming(request):
    """The next ten meetings, with whole addresses to be copied into a chat."""
    rows = cache.get("upcoming")
    if rows is None:
        rows = [
            (meeting.title, request.build_absolute_uri(reverse("meeting", args=[meeting.pk])))
            for meeting in Meeting.objects.filter(public=True, starts__gte=timezone.now())[:10]
        ]
        cache.set("upcoming", rows, 5 * MINUTE)
    return render(request, "meetings/upcoming.html", {"rows": rows})


@require_safe
def meeting(request, pk):
    found = get_object_or_404(Meeting, pk=pk, public=True)
    return render(request, "meetings/meeting.html", {"meeting": found})
