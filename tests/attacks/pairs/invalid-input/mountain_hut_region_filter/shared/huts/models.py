from django.db import models


class Region(models.Model):
    name = models.CharField(max_length=60, unique=True)


class Hut(models.Model):
    region = models.ForeignKey(Region, related_name="huts", on_delete=models.PROTECT)
    name = models.CharField(max_length=80)
    altitude = models.PositiveSmallIntegerField()
    beds = models.PositiveSmallIntegerField()
