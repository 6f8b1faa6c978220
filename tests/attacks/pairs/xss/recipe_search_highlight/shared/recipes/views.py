from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Q
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .models import Recipe


class RecipeList(ListView):
    model = Recipe
    paginate_by = 20

    def get_queryset(self):
        recipes = super().get_queryset()
        if self.query:
            recipes = recipes.filter(Q(title__icontains=self.query) | Q(intro__icontains=self.query))
        return recipes

    def get_context_data(self, **kwargs):
        return super().get_context_data(q=self.query, **kwargs)

    @property
    def query(self):
        return self.request.GET.get("q", "").replace("\x00", "").strip()[:60]


class RecipeAdd(LoginRequiredMixin, CreateView):
    model = Recipe
    fields = ["title", "intro"]
    success_url = reverse_lazy("recipes")

    def form_valid(self, form):
        form.instance.cook = self.request.user
        return super().form_valid(form)
