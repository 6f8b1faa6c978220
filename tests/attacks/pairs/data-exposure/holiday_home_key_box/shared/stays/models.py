from django.conf import settings
from django.db import models


class Cottage(models.Model):
    title = models.CharField(max_length=100)
    village = models.CharField(max_length=60)
    sleeps = models.PositiveSmallIntegerField()
    price_per_night = models.PositiveIntegerField()
    host_phone = models.CharField(max_length=30)
    key_box_code = models.CharField(max_length=6)

    class Meta:
        ordering = ["village", "title", "pk"]

    def __str__(self):
        return self.title


class Stay(models.Model):
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    cottage = models.ForeignKey(Cottage, on_delete=models.CASCADE, related_name="stays")
    arrives = models.DateField()
    leaves = models.DateField()
    paid = models.BooleanField(default=False)

    class Meta:
        ordering = ["arrives", "pk"]
