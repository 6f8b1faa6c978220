from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db import connection
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from .models import Hive


@login_required
@require_GET
def hive_list(request):
    page = Paginator(request.user.hives.all(), 25).get_page(request.GET.get("page"))
    return render(request, "apiary/hive_list.html", {"page": page})


@login_required
@require_GET
def hive_detail(request, pk):
    hive = get_object_or_404(Hive, pk=pk, keeper=request.user)
    return render(
        request,
        "apiary/hive_detail.html",
        {"hive": hive, "inspections": hive.inspections.all()[:30]},
    )


@login_required
@require_GET
def hive_search(request):
    term = request.GET.get("q", "")
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id, label, site FROM apiary_hive WHERE keeper_id = %s"
            " AND label LIKE %s ORDER BY label LIMIT 25",
            [request.user.pk, f"%{term}%"],
        )
        rows = cursor.fetchall()
    return JsonResponse(
        {"hives": [{"id": pk, "label": label, "site": site} for pk, label, site in rows]}
    )
