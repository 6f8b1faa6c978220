from django.db import models


class Sheet(models.Model):
    number = models.PositiveIntegerField(unique=True)
    title = models.CharField(max_length=100)
    legend = models.TextField(blank=True)

    class Meta:
        ordering = ["number"]
