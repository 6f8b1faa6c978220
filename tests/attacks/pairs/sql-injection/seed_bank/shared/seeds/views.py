from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from . import queries
from .models import Accession


@require_safe
def catalogue(request):
    rows = queries.ranked(request.GET.get("by", "grams"))
    page = Paginator(rows, 40).get_page(request.GET.get("page"))
    return render(request, "seeds/catalogue.html", {"page": page})


@require_safe
def heavy(request):
    try:
        grams = int(request.GET.get("over", "100"))
    except ValueError:
        return JsonResponse({"error": "A number of grams is needed."}, status=400)
    return JsonResponse({"codes": [a.code for a in queries.heavier_than(grams)]})


@require_safe
@login_required
def mine(request):
    page = Paginator(request.user.accessions.order_by("code"), 40).get_page(request.GET.get("page"))
    return render(request, "seeds/mine.html", {"page": page})


@require_safe
def detail(request, code):
    accession = get_object_or_404(Accession, code=code, published=True)
    return render(request, "seeds/detail.html", {"accession": accession})
