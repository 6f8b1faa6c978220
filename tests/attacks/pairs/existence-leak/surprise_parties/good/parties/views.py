from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .forms import PartyForm, TaskForm
from .models import Party, Task


def party_for(user, slug):
    return get_object_or_404(Party, slug=slug, host=user)


@require_GET
@login_required
def parties(request):
    page = Paginator(request.user.parties.all(), 20).get_page(request.GET.get("page"))
    return JsonResponse({"parties": [{"slug": p.slug, "day": p.day} for p in page]})


@require_POST
@login_required
def plan(request):
    form = PartyForm(request.POST, instance=Party(host=request.user))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"slug": form.save().slug}, status=201)


@require_GET
@login_required
def party(request, slug):
    found = party_for(request.user, slug)
    tasks = list(found.tasks.values("id", "text", "done")[:200])
    return JsonResponse({"slug": found.slug, "place": found.place, "day": found.day, "tasks": tasks})


@require_POST
@login_required
def add_task(request, slug):
    form = TaskForm(request.POST, instance=Task(party=party_for(request.user, slug)))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)


@require_POST
@login_required
def finish(request, slug, pk):
    task = get_object_or_404(party_for(request.user, slug).tasks, pk=pk)
    task.done = True
    task.save(update_fields=["done"])
    return JsonResponse({"id": task.pk, "done": True})
