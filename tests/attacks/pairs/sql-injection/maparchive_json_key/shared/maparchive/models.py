from django.db import models

from .querysets import SheetQuerySet


class Series(models.Model):
    title = models.CharField(max_length=120)
    publisher = models.CharField(max_length=120, blank=True)


class Sheet(models.Model):
    series = models.ForeignKey(Series, on_delete=models.CASCADE, related_name="sheets")
    number = models.CharField(max_length=20)
    scale = models.PositiveIntegerField()
    notes = models.JSONField(default=dict, blank=True)
    restricted = models.BooleanField(default=False)

    objects = SheetQuerySet.as_manager()

    class Meta:
        ordering = ["number", "pk"]
