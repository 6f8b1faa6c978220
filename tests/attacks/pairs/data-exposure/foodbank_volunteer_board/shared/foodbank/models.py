from django.db import models


class Volunteer(models.Model):
    first_name = models.CharField(max_length=40)
    area = models.CharField(max_length=60)
    phone = models.CharField(max_length=30, blank=True)
    home_address = models.CharField(max_length=200, blank=True)
    coordinator_notes = models.TextField(blank=True)
    active = models.BooleanField(default=True)

    class Meta:
        ordering = ["area", "first_name"]


class Delivery(models.Model):
    volunteer = models.ForeignKey(Volunteer, on_delete=models.PROTECT, related_name="deliveries")
    day = models.DateField()
    crates = models.PositiveSmallIntegerField()
