from django.db import models


class Train(models.Model):
    number = models.SlugField(unique=True)
    delay = models.PositiveSmallIntegerField(default=0)
