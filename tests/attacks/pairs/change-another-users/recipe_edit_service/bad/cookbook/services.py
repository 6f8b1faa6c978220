from django.db import transaction
from django.http import Http404

from .models import Recipe, Revision


@transaction.atomic
def revise_recipe(*, pk, editor, title, method, servings):
    """Keep what the recipe was, then write what it is now."""
    recipe = Recipe.objects.select_for_update().filter(pk=pk).first()
    if recipe is None:
        raise Http404
    Revision.objects.create(recipe=recipe, editor=editor, method=recipe.method)
    recipe.title = title
    recipe.method = method
    recipe.servings = servings
    recipe.save(update_fields=["title", "method", "servings", "updated_at"])
    return recipe
