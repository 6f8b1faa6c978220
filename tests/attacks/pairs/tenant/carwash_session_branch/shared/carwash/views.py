from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from .forms import BranchForm


@login_required
@require_http_methods(["GET", "POST"])
def choose_branch(request):
    form = BranchForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        request.session["branch"] = form.cleaned_data["branch"]
        return redirect("washes")
    return render(request, "carwash/choose.html", {"form": form, "branches": request.user.branches.order_by("town")[:50]})


@login_required
@require_GET
def washes(request):
    if request.branch is None:
        return redirect("choose-branch")
    page = Paginator(request.branch.washes.all(), 50).get_page(request.GET.get("page"))
    return render(request, "carwash/washes.html", {"page": page})
