from django.conf import settings
from django.db import models


class Recipe(models.Model):
    cook = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recipes")
    title = models.CharField(max_length=100)
    intro = models.CharField(max_length=400)

    class Meta:
        ordering = ["-pk"]
