from django.contrib.auth.models import User
from django.db import models


class Booking(models.Model):
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="bookings")
    lesson = models.CharField(max_length=60)
    starts = models.DateTimeField()
