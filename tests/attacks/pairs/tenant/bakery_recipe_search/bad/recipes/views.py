from django import forms
from django.core.paginator import Paginator
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from .middleware import chain_required
from .models import Recipe


class SearchForm(forms.Form):
    q = forms.CharField(max_length=60, required=False)


class RecipeForm(forms.ModelForm):
    class Meta:
        model = Recipe
        fields = ["code", "name", "method"]


@require_safe
@chain_required
def search(request):
    form = SearchForm(request.GET)
    recipes = Recipe.objects.filter(chain=request.chain)
    if form.is_valid() and form.cleaned_data["q"]:
        q = form.cleaned_data["q"]
        recipes = Recipe.objects.filter(
            Q(chain=request.chain) & Q(name__icontains=q) | Q(code__iexact=q)
        )
    page = Paginator(recipes, 30).get_page(request.GET.get("page"))
    return render(request, "recipes/search.html", {"form": form, "page": page})


@require_safe
@chain_required
def show(request, pk):
    recipe = get_object_or_404(Recipe, pk=pk, chain=request.chain)
    return render(request, "recipes/show.html", {"recipe": recipe})


@chain_required
def create(request):
    form = RecipeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.chain = request.chain
        try:
            with transaction.atomic():
                recipe = form.save()
        except IntegrityError:
            form.add_error("code", "There is a recipe with this code.")
        else:
            return redirect("recipe", pk=recipe.pk)
    return render(request, "recipes/form.html", {"form": form})
