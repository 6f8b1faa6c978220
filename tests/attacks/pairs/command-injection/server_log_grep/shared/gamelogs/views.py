import subprocess

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from .forms import LogSearchForm
from .logs import search_log
from .models import GameServer


@login_required
@require_GET
def server_list(request):
    servers = GameServer.objects.filter(owner=request.user).order_by("name", "pk")
    page = Paginator(servers, 50).get_page(request.GET.get("page"))
    return JsonResponse({"servers": [{"id": s.pk, "name": s.name, "region": s.region} for s in page]})


@login_required
@require_GET
def log_search(request, pk):
    server = get_object_or_404(GameServer, pk=pk, owner=request.user)
    form = LogSearchForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        lines = search_log(server, form.cleaned_data["term"])
    except subprocess.TimeoutExpired:
        return JsonResponse({"errors": {"term": ["The search took too long."]}}, status=503)
    return JsonResponse({"lines": lines})
