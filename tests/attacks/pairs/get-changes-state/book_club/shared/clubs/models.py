from django.conf import settings
from django.db import models


class Club(models.Model):
    name = models.CharField(max_length=80)
    now_reading = models.CharField(max_length=160, blank=True)

    def __str__(self):
        return self.name


class Seat(models.Model):
    club = models.ForeignKey(Club, on_delete=models.CASCADE, related_name="seats")
    reader = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="seats"
    )
    joined_on = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ["club__name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["club", "reader"], name="one_seat_per_reader")
        ]
