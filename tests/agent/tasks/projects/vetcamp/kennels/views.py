from django.http import JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView, UpdateView

from .access import KeeperRequiredMixin, keeper_required
from .forms import KennelForm
from .models import Branch, Kennel


def branch_list(request):
    """Public front page."""
    return render(request, "kennels/branch_list.html", {"branches": Branch.objects.all()})


def branch_detail(request, pk):
    branch = get_object_or_404(Branch.objects.select_related("manager"), pk=pk)
    kennels = branch.kennels.filter(in_service=True)
    return render(
        request,
        "kennels/branch_detail.html",
        {"branch": branch, "kennels": kennels},
    )


@keeper_required
def branch_occupancy(request, pk):
    """How full a branch is right now, for the screen in the office."""
    branch = get_object_or_404(Branch, pk=pk)
    total = branch.kennels.filter(in_service=True).count()
    taken = branch.kennels.filter(in_service=True, stays__status="in").distinct().count()
    return JsonResponse(
        {
            "branch": branch.name,
            "kennels": total,
            "taken": taken,
            "percent": round(100 * taken / total),
        }
    )


class KennelListView(KeeperRequiredMixin, ListView):
    """All kennels of all branches, for the keepers."""

    template_name = "kennels/kennel_list.html"
    context_object_name = "kennels"

    def get_queryset(self):
        return Kennel.objects.select_related("branch", "branch__manager")


class KennelCreateView(KeeperRequiredMixin, CreateView):
    model = Kennel
    form_class = KennelForm
    template_name = "kennels/kennel_form.html"
    success_url = reverse_lazy("kennels:kennel_list")


class KennelUpdateView(KeeperRequiredMixin, UpdateView):
    model = Kennel
    form_class = KennelForm
    template_name = "kennels/kennel_form.html"
    success_url = reverse_lazy("kennels:kennel_list")
