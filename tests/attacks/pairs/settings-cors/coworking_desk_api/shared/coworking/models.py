from django.conf import settings
from django.db import models


class Desk(models.Model):
    label = models.CharField(max_length=20, unique=True)
    floor = models.SmallIntegerField(default=0)
    by_window = models.BooleanField(default=False)

    class Meta:
        ordering = ["label"]

    def __str__(self):
        return self.label


class Booking(models.Model):
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings"
    )
    desk = models.ForeignKey(Desk, on_delete=models.PROTECT, related_name="bookings")
    day = models.DateField()

    class Meta:
        ordering = ["day", "pk"]
        constraints = [models.UniqueConstraint(fields=["desk", "day"], name="desk_once_a_day")]
