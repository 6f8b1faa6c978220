from django.conf import settings
from django.db import models


class Package(models.Model):
    title = models.CharField(max_length=100)
    hours = models.PositiveSmallIntegerField()
    price = models.DecimalField(max_digits=8, decimal_places=2)

    def __str__(self):
        return f"{self.title} ({self.price})"


class Session(models.Model):
    client = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="photo_sessions", on_delete=models.CASCADE)
    package = models.ForeignKey(Package, related_name="sessions", on_delete=models.PROTECT)
    date = models.DateField()
    place = models.CharField(max_length=150)
    price = models.DecimalField(max_digits=8, decimal_places=2)
