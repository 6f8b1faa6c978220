from django.conf import settings
from django.db import models


class Play(models.Model):
    title = models.CharField(max_length=120)
    plays_at = models.DateTimeField()
    seats = models.PositiveSmallIntegerField(default=90)

    def __str__(self):
        return self.title


class Category(models.Model):
    play = models.ForeignKey(Play, on_delete=models.CASCADE, related_name="categories")
    name = models.CharField(max_length=40)
    price = models.DecimalField(max_digits=6, decimal_places=2)

    def __str__(self):
        return f"{self.name} ({self.price})"


class Booking(models.Model):
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="bookings")
    category = models.ForeignKey(Category, on_delete=models.PROTECT, related_name="bookings")
    seats = models.PositiveSmallIntegerField()
    total = models.DecimalField(max_digits=8, decimal_places=2)
    booked_at = models.DateTimeField(auto_now_add=True)
