from django.conf import settings
from django.db import models


class Kennel(models.Model):
    name = models.CharField(max_length=40)
    heated = models.BooleanField(default=False)


class Dog(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="dogs"
    )
    name = models.CharField(max_length=40)
    feeding_notes = models.TextField(blank=True)


class Booking(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings"
    )
    dog = models.ForeignKey(Dog, on_delete=models.CASCADE, related_name="bookings")
    kennel = models.ForeignKey(Kennel, on_delete=models.PROTECT, related_name="bookings")
    first_night = models.DateField()
    last_night = models.DateField()
