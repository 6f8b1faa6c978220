from django.conf import settings
from django.db import models


class Shelf(models.Model):
    label = models.CharField(max_length=40, unique=True)
    crates = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["label"]
        verbose_name_plural = "shelves"

    def __str__(self):
        return self.label


class HandOut(models.Model):
    shelf = models.ForeignKey(Shelf, on_delete=models.CASCADE, related_name="hand_outs")
    crates = models.PositiveIntegerField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    at = models.DateTimeField(auto_now_add=True)
