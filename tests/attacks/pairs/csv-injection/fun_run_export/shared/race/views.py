from django import forms
from django.contrib.auth.decorators import login_required, permission_required
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from .exports import start_list
from .models import Entry, Race


class EntryForm(forms.ModelForm):
    class Meta:
        model = Entry
        fields = ["runner", "club", "born"]


@require_safe
def races(request):
    coming = Race.objects.filter(day__gte=timezone.localdate())
    page = Paginator(coming, 20).get_page(request.GET.get("page"))
    return render(request, "race/races.html", {"page": page})


@login_required
def enter(request, slug):
    race = get_object_or_404(Race, slug=slug, day__gte=timezone.localdate())
    form = EntryForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.race = race
        form.instance.user = request.user
        form.save()
        return redirect("entries")
    return render(request, "race/enter.html", {"race": race, "form": form})


@require_safe
@login_required
def entries(request):
    mine = request.user.entries.select_related("race")
    page = Paginator(mine, 20).get_page(request.GET.get("page"))
    return render(request, "race/entries.html", {"page": page})


@require_POST
@login_required
def withdraw(request, pk):
    get_object_or_404(request.user.entries, pk=pk).delete()
    return redirect("entries")


@require_safe
@permission_required("race.view_entry", raise_exception=True)
def export(request, slug):
    return start_list(get_object_or_404(Race, slug=slug))
