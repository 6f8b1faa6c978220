from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404
from django.views.generic import CreateView, ListView

from .forms import TastingForm
from .models import Beer


class BeerList(ListView):
    queryset = Beer.objects.order_by("name", "pk")
    template_name = "taproom/beers.html"
    paginate_by = 40


class BeerDetail(ListView):
    template_name = "taproom/beer.html"
    context_object_name = "tastings"
    paginate_by = 25

    def get_queryset(self):
        self.beer = get_object_or_404(Beer, pk=self.kwargs["pk"])
        return self.beer.tastings.order_by("-tasted_at", "-pk")

    def get_context_data(self, **kwargs):
        context = super().get_context_data(beer=self.beer, **kwargs)
        context["scores"] = [[tasting.nickname, tasting.score] for tasting in context["tastings"]]
        return context


class Taste(LoginRequiredMixin, CreateView):
    form_class = TastingForm
    template_name = "taproom/taste.html"

    def dispatch(self, request, *args, **kwargs):
        self.beer = get_object_or_404(Beer, pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        form.instance.beer = self.beer
        form.instance.author = self.request.user
        return super().form_valid(form)

    def get_success_url(self):
        return self.beer.get_absolute_url()
