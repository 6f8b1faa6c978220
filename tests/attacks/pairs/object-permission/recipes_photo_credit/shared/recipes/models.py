from django.conf import settings
from django.db import models


class Recipe(models.Model):
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recipes"
    )
    title = models.CharField(max_length=150)
    steps = models.TextField()
    photo_credit = models.CharField(max_length=100, blank=True)

    class Meta:
        ordering = ["title", "id"]

    def __str__(self):
        return self.title
