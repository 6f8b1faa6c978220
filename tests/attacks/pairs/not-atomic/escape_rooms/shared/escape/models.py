from django.conf import settings
from django.db import models
from django.db.models import Q


class Purse(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="purse"
    )
    cents = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(cents__gte=0), name="purse_not_below")]


class Room(models.Model):
    title = models.CharField(max_length=60)
    cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["title"]

    def __str__(self):
        return self.title


class Booking(models.Model):
    room = models.ForeignKey(Room, on_delete=models.PROTECT, related_name="bookings")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="escape_bookings"
    )
    starts_at = models.DateTimeField()
    door_code = models.CharField(max_length=8)

    class Meta:
        ordering = ["starts_at"]
        constraints = [
            models.UniqueConstraint(fields=["room", "starts_at"], name="one_group_at_a_time"),
        ]
