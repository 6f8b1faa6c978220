from django.contrib.admin.views.decorators import staff_member_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST, require_safe

from . import search
from .models import Sheet


@require_safe
def sheets(request):
    page = Paginator(Sheet.objects.all(), 50).get_page(request.GET.get("page"))
    return JsonResponse({"sheets": [{"number": s.number, "title": s.title} for s in page]})


@require_safe
def sheet(request, number):
    found = get_object_or_404(Sheet, number=number)
    return JsonResponse({"number": found.number, "title": found.title, "legend": found.legend})


@require_safe
def legend_search(request):
    word = request.GET.get("word", "").replace("\0", "").strip()
    if not 2 <= len(word) <= 80:
        return JsonResponse({"error": "A word of 2 to 80 letters is needed."}, status=400)
    rows = Sheet.objects.filter(number__in=search.sheets_with(word)[:100])
    return JsonResponse({"sheets": [{"number": s.number, "title": s.title} for s in rows]})


@require_POST
@staff_member_required
def refresh(request):
    search.write_legends()
    return JsonResponse({"kilobytes": search.disk_use()})
