from django.db import models


class Meter(models.Model):
    serial = models.CharField(max_length=20, unique=True)
    street = models.CharField(max_length=80)
    litres = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["serial"]
