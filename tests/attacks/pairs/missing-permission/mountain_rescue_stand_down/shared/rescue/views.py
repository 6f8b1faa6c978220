from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from .access import leader_required, volunteer_required
from .models import Callout


@require_safe
@login_required
@volunteer_required
def board(request):
    page = Paginator(Callout.objects.all(), 30).get_page(request.GET.get("page"))
    return render(request, "rescue/board.html", {"page": page})


@require_POST
@login_required
@leader_required
def stand_down(request, pk):
    callout = get_object_or_404(Callout, pk=pk)
    Callout.objects.filter(pk=callout.pk, stood_down_at=None).update(stood_down_at=timezone.now())
    return redirect("rescue-board")
