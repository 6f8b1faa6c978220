from django.db import models


class Tram(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    built = models.PositiveSmallIntegerField()
