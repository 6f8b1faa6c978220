from django.conf import settings
from django.db import models


class Recipe(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recipes"
    )
    title = models.CharField(max_length=120)
    text = models.TextField(max_length=200000)
    source = models.URLField(blank=True)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Note(models.Model):
    recipe = models.ForeignKey(Recipe, on_delete=models.CASCADE, related_name="notes")
    text = models.CharField(max_length=500)

    class Meta:
        ordering = ["pk"]
