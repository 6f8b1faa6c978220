from django.db import models


class Collection(models.Model):
    name = models.CharField(max_length=80)
    curator = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ["name"]


class Piece(models.Model):
    collection = models.ForeignKey(Collection, on_delete=models.PROTECT, related_name="pieces")
    inventory = models.CharField(max_length=20, unique=True)
    title = models.CharField(max_length=120)
    year = models.SmallIntegerField(null=True, blank=True)
    on_display = models.BooleanField(default=False)

    class Meta:
        ordering = ["inventory"]
