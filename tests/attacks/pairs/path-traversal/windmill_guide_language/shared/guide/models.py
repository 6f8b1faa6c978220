from django.db import models


class Mill(models.Model):
    name = models.CharField(max_length=80)
    built = models.PositiveSmallIntegerField()
