from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe


@require_safe
@login_required
def index(request):
    page = Paginator(request.user.records.all(), 50).get_page(request.GET.get("page"))
    return render(request, "records/index.html", {"page": page})


@require_safe
@login_required
def record(request, number):
    found = get_object_or_404(request.user.records, number=number)
    return render(request, "records/record.html", {"record": found})
