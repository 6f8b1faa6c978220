from django.conf import settings
from django.db import models


class Manuscript(models.Model):
    writer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="manuscripts")
    title = models.CharField(max_length=160)
    text = models.TextField(blank=True)


class Lookup(models.Model):
    """What was counted lately, for the sidebar."""

    manuscript = models.ForeignKey(Manuscript, on_delete=models.CASCADE, related_name="lookups")
    word = models.CharField(max_length=80)
    hits = models.PositiveIntegerField()
