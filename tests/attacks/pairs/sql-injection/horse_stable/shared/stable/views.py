from django import forms
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from .models import Horse, Start


class StartForm(forms.ModelForm):
    class Meta:
        model = Start
        fields = ["contest", "points"]


@require_GET
def ranking(request):
    horses = Horse.objects.ranking(request.GET.get("order", "name"))
    rows = [{"name": horse.name, "starts": horse.start_count, "points": horse.points} for horse in horses]
    return JsonResponse({"ranking": rows})


@require_GET
def starts(request, horse_id):
    horse = get_object_or_404(Horse, pk=horse_id)
    page = Paginator(horse.starts.all(), 50).get_page(request.GET.get("page"))
    return JsonResponse({"starts": [{"contest": row.contest, "points": row.points} for row in page]})


@login_required
@require_POST
def add_start(request, horse_id):
    horse = get_object_or_404(Horse, pk=horse_id, owner=request.user)
    form = StartForm(request.POST, instance=Start(horse=horse))
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    return JsonResponse({"id": form.save().pk}, status=201)
