from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from .models import Claim, Paper


@login_required
@require_GET
def claim_list(request):
    page = Paginator(request.user.claims.all(), 20).get_page(request.GET.get("page"))
    return render(request, "claims/list.html", {"page": page})


@login_required
@require_GET
def claim_detail(request, claim_id):
    claim = get_object_or_404(Claim, pk=claim_id, holder=request.user)
    papers = claim.papers.defer("body")[:100]
    return render(request, "claims/detail.html", {"claim": claim, "papers": papers})


@login_required
@require_GET
def paper_download(request, claim_id, paper_id):
    claim = get_object_or_404(Claim, pk=claim_id, holder=request.user)
    paper = get_object_or_404(Paper, pk=paper_id)
    response = HttpResponse(bytes(paper.body), content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="claim-{claim.pk}-{paper.pk}.pdf"'
    return response
