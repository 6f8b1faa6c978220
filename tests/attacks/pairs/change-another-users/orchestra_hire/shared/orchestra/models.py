from django.conf import settings
from django.db import models
from django.urls import reverse


class Ensemble(models.Model):
    name = models.CharField(max_length=80)
    players = models.PositiveSmallIntegerField()

    def __str__(self):
        return self.name


class Booking(models.Model):
    client = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings"
    )
    ensemble = models.ForeignKey(Ensemble, on_delete=models.PROTECT)
    day = models.DateField()
    venue = models.CharField(max_length=120)
    wishes = models.TextField(blank=True)

    class Meta:
        ordering = ["day"]

    def get_absolute_url(self):
        return reverse("booking", args=[self.pk])
