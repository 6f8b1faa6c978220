from django.conf import settings
from django.db import models


class Notebook(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notebooks")
    readers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="shared_notebooks", blank=True)
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=80)

    class Meta:
        ordering = ["title"]


class Recipe(models.Model):
    notebook = models.ForeignKey(Notebook, on_delete=models.CASCADE, related_name="recipes")
    name = models.CharField(max_length=80)
    steps = models.TextField()

    class Meta:
        ordering = ["name"]
