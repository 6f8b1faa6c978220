from django.db import models


class Tea(models.Model):
    name = models.CharField(max_length=80)
    slug = models.SlugField(unique=True)
    origin = models.CharField(max_length=60)
    score = models.PositiveSmallIntegerField(default=0)
