from django.db import models


class Exhibit(models.Model):
    inventory = models.CharField(max_length=12, unique=True)
    title = models.CharField(max_length=120)
    room = models.PositiveSmallIntegerField()
    description = models.TextField(blank=True)

    class Meta:
        ordering = ["inventory"]
