from django.conf import settings
from django.db import models


class Boat(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="boats")
    name = models.CharField(max_length=60)

    def __str__(self):
        return self.name


class Entry(models.Model):
    boat = models.ForeignKey(Boat, on_delete=models.CASCADE, related_name="entries")
    helm = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entries")
    day = models.DateField()

    class Meta:
        ordering = ["day", "pk"]
