from django.conf import settings
from django.db import models


class Costume(models.Model):
    name = models.CharField(max_length=60)
    left = models.PositiveSmallIntegerField()


class Booking(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="costume_bookings")
    occasion = models.CharField(max_length=60)


class Line(models.Model):
    booking = models.ForeignKey(Booking, on_delete=models.CASCADE, related_name="lines")
    costume = models.ForeignKey(Costume, on_delete=models.PROTECT, related_name="lines")
    pieces = models.PositiveSmallIntegerField()
