from django.conf import settings
from django.db import models


class Workshop(models.Model):
    title = models.CharField(max_length=80)
    starts_at = models.DateTimeField()
    seats_left = models.PositiveSmallIntegerField()


class Voucher(models.Model):
    code = models.CharField(max_length=16, unique=True)
    uses_left = models.PositiveSmallIntegerField(default=1)


class Booking(models.Model):
    workshop = models.ForeignKey(Workshop, on_delete=models.PROTECT, related_name="bookings")
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings")
    voucher = models.ForeignKey(Voucher, on_delete=models.PROTECT, null=True, blank=True, related_name="bookings")
    booked_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-booked_at", "-pk"]
