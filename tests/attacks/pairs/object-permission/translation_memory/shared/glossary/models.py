from django.conf import settings
from django.db import models


class Glossary(models.Model):
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=120)
    body = models.TextField(max_length=20000)
    translator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="glossaries")
    public = models.BooleanField(default=True)

    class Meta:
        ordering = ["title", "pk"]
        verbose_name_plural = "glossaries"
