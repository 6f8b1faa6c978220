from django.db import models


class Station(models.Model):
    name = models.CharField(max_length=60)
    region = models.CharField(max_length=40)
    height = models.PositiveSmallIntegerField()


class Depth(models.Model):
    station = models.ForeignKey(Station, related_name="depths", on_delete=models.CASCADE)
    day = models.DateField()
    centimetres = models.PositiveSmallIntegerField()
