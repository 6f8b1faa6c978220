from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView

from .models import Series, Sheet


class SheetList(LoginRequiredMixin, ListView):
    paginate_by = 40
    template_name = "maparchive/sheets.html"

    def get_queryset(self):
        sheets = Sheet.objects.public().select_related("series")
        key, value = self.request.GET.get("note", "").strip(), self.request.GET.get("is", "").strip()
        if key and value:
            sheets = sheets.noted(key, value)
        return sheets


class SeriesDetail(LoginRequiredMixin, DetailView):
    queryset = Series.objects.all()
    template_name = "maparchive/series.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(sheets=self.object.sheets.public()[:100], **kwargs)
