from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from .forms import HiveForm, NoteForm
from .models import Hive


@require_safe
@login_required
def hives(request):
    page = Paginator(Hive.objects.select_related("keeper"), 20).get_page(request.GET.get("page"))
    return render(request, "apiary/hives.html", {"page": page})


@login_required
def hive_new(request):
    form = HiveForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.keeper = request.user
        form.save()
        return redirect("hives")
    return render(request, "apiary/form.html", {"form": form})


@require_safe
@login_required
def hive(request, pk):
    """Members of the association read the notes of every hive."""
    shown = get_object_or_404(Hive, pk=pk)
    notes = shown.notes.select_related("writer")[:50]
    return render(request, "apiary/hive.html", {"hive": shown, "notes": notes})


@login_required
def note_new(request, pk):
    about = get_object_or_404(Hive, pk=pk)
    form = NoteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.hive = about
        form.instance.writer = request.user
        form.save()
        return redirect("hive", pk)
    return render(request, "apiary/form.html", {"form": form})
