from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import FileResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from .models import Paper


@require_GET
@login_required
def paper_list(request):
    pages = Paginator(request.user.tax_papers.all(), 30)
    page = pages.get_page(request.GET.get("page"))
    return render(request, "taxdesk/papers.html", {"page": page})


@require_GET
@login_required
def download(request, paper_id):
    paper = get_object_or_404(Paper, pk=paper_id, client=request.user)
    return FileResponse(
        paper.scan.open("rb"),
        as_attachment=True,
        filename=f"paper-{paper.year}-{paper.pk}.pdf",
        content_type="application/pdf",
    )
