from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import CreateView, DetailView, ListView

from .forms import RecipeForm
from .models import Recipe


class RecipeListView(LoginRequiredMixin, ListView):
    template_name = "recipes/recipe_list.html"
    context_object_name = "recipes"

    def get_queryset(self):
        recipes = Recipe.objects.for_user(self.request.user)
        recipes = recipes.select_related("kitchen", "author")
        recipes = recipes.prefetch_related("ingredients__allergens")
        if self.request.GET.get("vegetarian"):
            recipes = recipes.filter(is_vegetarian=True)
        return recipes


class RecipeDetailView(LoginRequiredMixin, DetailView):
    template_name = "recipes/recipe_detail.html"

    def get_queryset(self):
        recipes = Recipe.objects.for_user(self.request.user)
        return recipes.select_related("kitchen").prefetch_related(
            "items__ingredient", "ingredients__allergens"
        )


class RecipeCreateView(LoginRequiredMixin, CreateView):
    form_class = RecipeForm
    template_name = "recipes/recipe_form.html"

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "user": self.request.user}

    def form_valid(self, form):
        form.instance.author = self.request.user
        messages.success(self.request, "The recipe was saved.")
        return super().form_valid(form)
