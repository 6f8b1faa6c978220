import os

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404
from django.shortcuts import render
from django.views.decorators.http import require_GET


def available():
    return sorted(os.listdir(settings.HANDBOOK_DIR))


@login_required
@require_GET
def index(request):
    return render(request, "handbook/index.html", {"names": available()})


@login_required
@require_GET
def download(request):
    name = request.GET.get("file", "")
    if name not in available():
        raise Http404
    path = os.path.join(settings.HANDBOOK_DIR, name)
    return FileResponse(open(path, "rb"), as_attachment=True)
