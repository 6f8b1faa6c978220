from django.db import models
from django.urls import reverse

from crew.models import Member


class Vehicle(models.Model):
    call_sign = models.CharField(max_length=20, unique=True)
    plate = models.CharField("number plate", max_length=12)
    seats = models.PositiveSmallIntegerField(default=6)
    in_service = models.BooleanField(default=True)

    class Meta:
        ordering = ["call_sign"]

    def __str__(self):
        return self.call_sign

    def get_absolute_url(self):
        return reverse("garage:vehicle_detail", args=[self.pk])


class Defect(models.Model):
    vehicle = models.ForeignKey(Vehicle, on_delete=models.CASCADE, related_name="defects")
    reporter = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="defects")
    text = models.CharField(max_length=200)
    blocks_use = models.BooleanField("must not leave the garage", default=False)
    reported_at = models.DateTimeField(auto_now_add=True)
    fixed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-reported_at"]

    def __str__(self):
        return self.text
