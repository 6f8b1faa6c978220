from django.conf import settings
from django.db import models


class Flat(models.Model):
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="flats")
    street = models.CharField(max_length=120)
    town = models.CharField(max_length=60)
    rooms = models.PositiveSmallIntegerField()
    rent = models.PositiveIntegerField()
    published = models.BooleanField(default=False)

    def __str__(self):
        return f"{self.street}, {self.town}"
