import subprocess

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from .forms import ManuscriptForm, TermForm
from .models import Manuscript


@login_required
@require_GET
def manuscripts(request):
    page = Paginator(request.user.manuscripts.all(), 20).get_page(request.GET.get("page"))
    return render(request, "translation/manuscripts.html", {"page": page})


@login_required
@require_http_methods(["GET", "POST"])
def add_manuscript(request):
    form = ManuscriptForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save(request.user)
        return redirect("manuscripts")
    return render(request, "translation/manuscript_form.html", {"form": form})


@login_required
@require_GET
def count_term(request, pk):
    """In how many lines of the manuscript the term occurs."""
    manuscript = get_object_or_404(Manuscript, pk=pk, translator=request.user)
    form = TermForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    term = form.cleaned_data["term"]
    counted = subprocess.run(
        ["grep", "-c", "-i", "-F", "-e", term, "--", manuscript.text.path],
        capture_output=True,
        text=True,
        timeout=10,
    )
    return JsonResponse({"term": term, "lines": counted.stdout.strip()})
