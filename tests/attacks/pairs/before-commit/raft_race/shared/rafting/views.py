from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render

from .forms import CrewForm, EntryForm
from .models import Crew, Raft
from .services import RaftTaken, enter


def paged(request, rows, template):
    page = Paginator(rows, 30).get_page(request.GET.get("page"))
    return render(request, template, {"page": page})


def rafts(request):
    return paged(request, Raft.objects.select_related("crew"), "rafting/rafts.html")


@login_required
def crews(request):
    return paged(request, Crew.objects.filter(captain=request.user), "rafting/crews.html")


@login_required
def crew_new(request):
    form = CrewForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.captain = request.user
        form.save()
        return redirect("crews")
    return render(request, "rafting/form.html", {"form": form})


@login_required
def crew_enter(request, pk):
    crew = get_object_or_404(Crew, pk=pk, captain=request.user)
    form = EntryForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            enter(crew, form.cleaned_data["rafts"])
        except RaftTaken as error:
            form.add_error("rafts", str(error))
        else:
            return redirect("rafts")
    return render(request, "rafting/form.html", {"form": form})
