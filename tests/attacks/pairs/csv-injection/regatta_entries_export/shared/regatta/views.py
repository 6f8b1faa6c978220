from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.paginator import Paginator
from django.http import JsonResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .export import rows
from .forms import EntryForm
from .models import Race


class Entries(LoginRequiredMixin, View):
    def get(self, request, pk):
        race = get_object_or_404(Race, pk=pk)
        page = Paginator(race.entries.order_by("sail", "pk"), 50).get_page(request.GET.get("page"))
        return JsonResponse({"race": race.name, "entries": [{"boat": e.boat, "sail": e.sail} for e in page]})

    def post(self, request, pk):
        race = get_object_or_404(Race, pk=pk)
        form = EntryForm(request.POST)
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        entry, _ = race.entries.update_or_create(skipper=request.user, defaults=form.cleaned_data)
        return JsonResponse({"id": entry.pk}, status=201)


class EntriesExport(LoginRequiredMixin, View):
    def get(self, request, pk):
        race = get_object_or_404(Race, pk=pk, organiser=request.user)
        answer = StreamingHttpResponse(rows(race.entries.select_related("skipper").order_by("sail", "pk")), content_type="text/csv")
        answer["Content-Disposition"] = f'attachment; filename="race-{race.pk}.csv"'
        return answer
