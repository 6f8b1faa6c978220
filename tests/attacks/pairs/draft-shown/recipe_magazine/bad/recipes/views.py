from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DetailView, ListView, UpdateView

from .models import Recipe


class RecipeList(ListView):
    template_name = "recipes/list.html"
    paginate_by = 20

    def get_queryset(self):
        return Recipe.objects.published()


class RecipeDetail(DetailView):
    template_name = "recipes/detail.html"
    queryset = Recipe.objects.select_related("author")


class MyDrafts(LoginRequiredMixin, ListView):
    template_name = "recipes/list.html"

    def get_queryset(self):
        return self.request.user.recipes.filter(state=Recipe.State.DRAFT)


class DraftEdit(LoginRequiredMixin, UpdateView):
    template_name = "recipes/form.html"
    fields = ["title", "method"]

    def get_queryset(self):
        return self.request.user.recipes.filter(state=Recipe.State.DRAFT)
