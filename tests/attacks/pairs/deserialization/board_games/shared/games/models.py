from django.db import models


class Game(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=60)
    players = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["name"]
