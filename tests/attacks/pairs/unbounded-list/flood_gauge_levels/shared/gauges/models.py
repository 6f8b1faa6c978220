from django.db import models


class Gauge(models.Model):
    river = models.CharField(max_length=60)
    slug = models.SlugField(unique=True)


class Level(models.Model):
    gauge = models.ForeignKey(Gauge, related_name="levels", on_delete=models.CASCADE)
    measured_at = models.DateTimeField()
    centimetres = models.IntegerField()
