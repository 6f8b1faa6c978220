import mimetypes

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from .forms import ScanForm
from .models import Scan


@login_required
@require_safe
def recent(request):
    scans = Scan.objects.order_by("-added")[:30]
    return render(request, "albums/recent.html", {"scans": scans})


@login_required
def add_scan(request):
    form = ScanForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        scan = form.save(commit=False)
        scan.collector = request.user
        scan.save()
        return redirect("recent-scans")
    return render(request, "albums/add.html", {"form": form})


@login_required
@require_safe
def show_scan(request, pk):
    scan = get_object_or_404(Scan, pk=pk)
    kind, _ = mimetypes.guess_type(scan.picture.name)
    try:
        content = scan.picture.open("rb")
    except FileNotFoundError:
        raise Http404 from None
    return FileResponse(content, content_type=kind or "application/octet-stream")
