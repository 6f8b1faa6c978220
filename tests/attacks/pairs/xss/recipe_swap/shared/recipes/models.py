from django.conf import settings
from django.db import models


class Recipe(models.Model):
    cook = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recipes")
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=80)
    steps = models.TextField(max_length=5000)
