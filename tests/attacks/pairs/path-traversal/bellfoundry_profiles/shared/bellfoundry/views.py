from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import FileResponse, Http404, JsonResponse
from django.views.decorators.http import require_GET

from .models import Bell
from .storage import drawing_path


@login_required
@require_GET
def bells(request):
    page = Paginator(Bell.objects.all(), 50).get_page(request.GET.get("page"))
    return JsonResponse({"bells": [{"id": b.pk, "name": b.name, "note": b.strike_note, "drawing": b.drawing} for b in page]})


@login_required
@require_GET
def drawing(request):
    name = request.GET.get("name", "")
    if not name or "\0" in name:
        raise Http404
    path = drawing_path(name)
    if path is None:
        raise Http404
    return FileResponse(path.open("rb"), as_attachment=True, filename=path.name)
