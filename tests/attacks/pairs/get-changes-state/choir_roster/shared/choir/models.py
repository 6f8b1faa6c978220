from django.conf import settings
from django.db import models


class Rehearsal(models.Model):
    day = models.DateField()
    place = models.CharField(max_length=80)
    seats = models.PositiveSmallIntegerField(default=40)

    class Meta:
        ordering = ["day"]

    def __str__(self):
        return f"{self.day:%d %b}, {self.place}"


class Seat(models.Model):
    rehearsal = models.ForeignKey(Rehearsal, on_delete=models.CASCADE, related_name="taken")
    singer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="seats"
    )
    voice = models.CharField(max_length=10)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["rehearsal", "singer"], name="one_seat_each"),
        ]
