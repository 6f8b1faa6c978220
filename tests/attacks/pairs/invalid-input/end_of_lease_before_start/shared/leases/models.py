from django.conf import settings
from django.db import models


class Garage(models.Model):
    place = models.CharField(max_length=10, unique=True)
    day_rate = models.PositiveIntegerField()


class Lease(models.Model):
    tenant = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    garage = models.ForeignKey(Garage, on_delete=models.PROTECT)
    start = models.DateField()
    end = models.DateField()

    @property
    def due(self):
        return (self.end - self.start).days * self.garage.day_rate
