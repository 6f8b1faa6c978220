from django.contrib.auth.mixins import LoginRequiredMixin
from django.db.models import Q
from django.urls import reverse_lazy
from django.views.generic import CreateView, ListView

from .forms import RecipeForm
from .models import Recipe


class RecipeSearch(ListView):
    template_name = "recipes/search.html"
    paginate_by = 20

    def get_queryset(self):
        self.term = self.request.GET.get("q", "").strip()[:60]
        found = Recipe.objects.filter(published=True).select_related("author")
        if self.term:
            found = found.filter(Q(title__icontains=self.term) | Q(summary__icontains=self.term))
        return found

    def get_context_data(self, **kwargs):
        return super().get_context_data(term=self.term, **kwargs)


class RecipeCreate(LoginRequiredMixin, CreateView):
    form_class = RecipeForm
    template_name = "recipes/form.html"
    success_url = reverse_lazy("recipe-search")

    def form_valid(self, form):
        form.instance.author = self.request.user
        return super().form_valid(form)
