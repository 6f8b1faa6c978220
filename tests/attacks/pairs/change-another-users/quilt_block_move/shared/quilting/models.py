from django.conf import settings
from django.db import models


class Quilt(models.Model):
    maker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="quilts"
    )
    name = models.CharField(max_length=60)


class Block(models.Model):
    quilt = models.ForeignKey(Quilt, on_delete=models.CASCADE, related_name="blocks")
    fabric = models.CharField(max_length=60)
    row = models.PositiveSmallIntegerField(default=0)
    column = models.PositiveSmallIntegerField(default=0)
