from django.views.generic import DetailView, ListView

from .models import Family, Instrument


class InstrumentListView(ListView):
    model = Instrument

    def get_queryset(self):
        instruments = super().get_queryset()
        family = self.request.GET.get("family")
        if family:
            instruments = instruments.filter(family__slug=family)
        return instruments

    def get_context_data(self, **kwargs):
        return super().get_context_data(families=Family.objects.all(), **kwargs)


class InstrumentDetailView(DetailView):
    queryset = Instrument.objects.select_related("family", "maker")

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            copies=self.object.copies.select_related("branch"),
            reviews=self.object.reviews.select_related("member"),
            **kwargs,
        )
