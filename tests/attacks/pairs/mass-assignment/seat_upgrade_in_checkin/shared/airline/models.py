from django.conf import settings
from django.db import models


class Ticket(models.Model):
    CABINS = [("economy", "Economy"), ("business", "Business")]
    passenger = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tickets")
    locator = models.CharField(max_length=6, unique=True)
    seat = models.CharField(max_length=4, blank=True)
    meal = models.CharField(max_length=20, blank=True)
    cabin = models.CharField(max_length=10, choices=CABINS, default="economy")
