from django.db import models


class Measurement(models.Model):
    sensor = models.CharField(max_length=20)
    value = models.FloatField()
    at = models.DateTimeField(auto_now_add=True)
