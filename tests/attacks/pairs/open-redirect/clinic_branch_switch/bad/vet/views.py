from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from .models import Visit


@login_required
@require_GET
def day_plan(request):
    branch = request.user.branches.filter(pk=request.session.get("branch")).first()
    visits = Visit.objects.filter(branch=branch) if branch else Visit.objects.none()
    page = Paginator(visits, 30).get_page(request.GET.get("page"))
    return render(request, "vet/day_plan.html", {"branch": branch, "page": page})


@login_required
@require_GET
def branches(request):
    page = Paginator(request.user.branches.all(), 30).get_page(request.GET.get("page"))
    return render(
        request, "vet/branches.html", {"page": page, "next": request.GET.get("next", "/")}
    )


@login_required
@require_POST
def switch_branch(request, pk):
    branch = get_object_or_404(request.user.branches, pk=pk)
    request.session["branch"] = branch.pk
    return redirect(request.GET.get("next", "/"))
