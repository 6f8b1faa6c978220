from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .models import Hive, Sheet


@login_required
@require_GET
def hives(request):
    page = Paginator(request.user.hives.all(), 50).get_page(request.GET.get("page"))
    return JsonResponse({"hives": [{"id": hive.pk, "place": hive.place} for hive in page]})


@login_required
@require_POST
def add_sheet(request, pk):
    hive = get_object_or_404(Hive, pk=pk, keeper=request.user)
    file = request.FILES.get("file")
    if file is None:
        return JsonResponse({"error": "No file."}, status=400)
    sheet = Sheet.objects.create(hive=hive, file=file, remark=request.POST.get("remark", "")[:120])
    return JsonResponse({"id": sheet.pk, "url": sheet.file.url}, status=201)


@login_required
@require_GET
def sheets(request, pk):
    hive = get_object_or_404(Hive, pk=pk, keeper=request.user)
    page = Paginator(hive.sheets.order_by("-pk"), 50).get_page(request.GET.get("page"))
    return JsonResponse({"sheets": [{"id": sheet.pk, "url": sheet.file.url, "remark": sheet.remark} for sheet in page]})
