from django.conf import settings
from django.db import models


class Recipe(models.Model):
    cook = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recipes")
    title = models.CharField(max_length=100)
    method = models.TextField()
    servings = models.PositiveSmallIntegerField(default=2)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["-pk"]


class Revision(models.Model):
    recipe = models.ForeignKey(Recipe, on_delete=models.CASCADE, related_name="revisions")
    editor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    method = models.TextField()
    created_at = models.DateTimeField(auto_now_add=True)
