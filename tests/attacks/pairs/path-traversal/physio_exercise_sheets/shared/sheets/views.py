from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import FileResponse, Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

from . import library
from .models import ExerciseLog


@login_required
@require_safe
def sheet_list(request):
    page = Paginator(library.names(), 50).get_page(request.GET.get("page"))
    logs = ExerciseLog.objects.filter(patient=request.user)[:20]
    return render(request, "sheets/list.html", {"page": page, "logs": logs})


@login_required
@require_safe
def sheet_download(request):
    name = request.GET.get("name", "")
    try:
        sheet = library.open_sheet(name)
    except library.NoSuchSheet as error:
        raise Http404 from error
    return FileResponse(
        sheet, as_attachment=True, filename="sheet.txt", content_type="application/octet-stream"
    )
