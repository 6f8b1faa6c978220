from django.db import models


class Cave(models.Model):
    name = models.CharField(max_length=80)
    folder = models.SlugField(unique=True)
    depth = models.PositiveSmallIntegerField("depth in metres")

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name
