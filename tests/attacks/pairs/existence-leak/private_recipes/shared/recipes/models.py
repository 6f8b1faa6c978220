from django.conf import settings
from django.db import models
from django.db.models import Q


class RecipeQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(Q(public=True) | Q(cook=user))


class Recipe(models.Model):
    slug = models.SlugField(unique=True)
    cook = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recipes"
    )
    title = models.CharField(max_length=120)
    method = models.TextField()
    public = models.BooleanField(default=False)

    objects = RecipeQuerySet.as_manager()


class Ingredient(models.Model):
    recipe = models.ForeignKey(Recipe, on_delete=models.CASCADE, related_name="ingredients")
    name = models.CharField(max_length=80)
    grams = models.PositiveIntegerField()
