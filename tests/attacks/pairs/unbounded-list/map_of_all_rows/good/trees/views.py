from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from .forms import TreeFilterForm
from .models import Tree

PAGE_SIZE = 200


def as_json(tree):
    return {
        "id": tree.pk,
        "species": tree.species.name,
        "street": tree.street,
        "at": [tree.latitude, tree.longitude],
    }


@require_safe
def tree_list(request):
    form = TreeFilterForm(request.GET)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    trees = Tree.objects.select_related("species")
    if form.cleaned_data["street"]:
        trees = trees.filter(street=form.cleaned_data["street"])
    if form.cleaned_data["species"]:
        trees = trees.filter(species__name=form.cleaned_data["species"])
    page = Paginator(trees, PAGE_SIZE).get_page(form.cleaned_data["page"] or 1)
    return JsonResponse({"trees": [as_json(tree) for tree in page], "pages": page.paginator.num_pages})


@require_safe
def tree_detail(request, pk):
    tree = get_object_or_404(Tree.objects.select_related("species"), pk=pk)
    return JsonResponse(as_json(tree) | {"planted": tree.planted})
