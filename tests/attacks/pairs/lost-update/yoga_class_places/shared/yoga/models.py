from django.conf import settings
from django.db import models


class YogaClass(models.Model):
    title = models.CharField(max_length=80)
    starts = models.DateTimeField()
    places_left = models.PositiveSmallIntegerField()


class Booking(models.Model):
    yoga_class = models.ForeignKey(YogaClass, on_delete=models.PROTECT, related_name="bookings")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="yoga_bookings")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["yoga_class", "member"], name="one_booking_each")]
