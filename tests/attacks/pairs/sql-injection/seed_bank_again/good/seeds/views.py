from django.core.paginator import Paginator
from django.db import connection
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from .models import Accession


def as_row(accession):
    return {"id": accession.pk, "genus": accession.genus, "species": accession.species}


@require_GET
def index(request):
    page = Paginator(Accession.objects.filter(public=True), 50).get_page(request.GET.get("page"))
    return JsonResponse({"accessions": [as_row(a) for a in page], "pages": page.paginator.num_pages})


@require_GET
def by_genus(request):
    genus = request.GET.get("genus", "").strip()[:200]
    found = Accession.objects.raw(
        "SELECT * FROM seeds_accession WHERE public = 1 AND genus = %s LIMIT 100", [genus]
    )
    return JsonResponse({"accessions": [as_row(a) for a in found]})


@require_GET
def totals(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT genus, COUNT(*) FROM seeds_accession WHERE public = %s GROUP BY genus", [True])
        rows = cursor.fetchall()
    return JsonResponse({"totals": dict(rows)})


@require_GET
def detail(request, pk):
    return JsonResponse(as_row(get_object_or_404(Accession, pk=pk, public=True)))
