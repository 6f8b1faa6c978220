import os

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, JsonResponse
from django.views.decorators.http import require_GET

SCANS = os.path.join(settings.MEDIA_ROOT, "scans")


def scan_names():
    """The scans that are public by law, as the archive laid them."""
    if not os.path.isdir(SCANS):
        return []
    return sorted(entry.name for entry in os.scandir(SCANS) if entry.is_file())


@login_required
@require_GET
def scans(request):
    return JsonResponse({"scans": scan_names()[:500]})


@login_required
@require_GET
def scan(request):
    path = os.path.join(SCANS, request.GET.get("name", ""))
    if not os.path.isfile(path):
        raise Http404("No such scan")
    return FileResponse(open(path, "rb"), as_attachment=True)


@login_required
@require_GET
def size(request):
    name = request.GET.get("name", "")
    if name not in scan_names():
        raise Http404("No such scan")
    return JsonResponse({"name": name, "bytes": os.path.getsize(os.path.join(SCANS, name))})
