from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.forms import modelform_factory
from django.shortcuts import get_object_or_404, redirect, render

from .models import Recipe

RecipeForm = modelform_factory(Recipe, fields=["slug", "title", "steps"])


def index(request):
    page = Paginator(Recipe.objects.order_by("title"), 30).get_page(request.GET.get("page"))
    return render(request, "recipes/index.html", {"page": page})


def show(request, slug):
    return render(request, "recipes/show.html", {"recipe": get_object_or_404(Recipe, slug=slug)})


@login_required(login_url="admin:login")
def add(request):
    form = RecipeForm(request.POST or None, instance=Recipe(cook=request.user))
    if request.method == "POST" and form.is_valid():
        return redirect("show", slug=form.save().slug)
    return render(request, "recipes/add.html", {"form": form})
