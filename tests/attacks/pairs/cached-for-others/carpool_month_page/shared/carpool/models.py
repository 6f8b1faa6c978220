from django.conf import settings
from django.db import models
from django.db.models import Count, Sum
from django.utils import timezone


class Ride(models.Model):
    leaves_at = models.DateTimeField()
    start = models.CharField(max_length=80)
    end = models.CharField(max_length=80)
    kilometres = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["leaves_at", "pk"]

    def __str__(self):
        return f"{self.start} to {self.end}"


class SeatQuerySet(models.QuerySet):
    def of_month(self, day):
        return self.filter(ride__leaves_at__year=day.year, ride__leaves_at__month=day.month)

    def totals(self):
        return self.aggregate(
            rides=Count("pk"), kilometres=Sum("ride__kilometres"), owed=Sum("share")
        )


class Seat(models.Model):
    ride = models.ForeignKey(Ride, on_delete=models.CASCADE, related_name="seats")
    rider = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="seats")
    share = models.DecimalField(max_digits=6, decimal_places=2)

    objects = SeatQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["ride", "rider"], name="one_seat_each")]


def this_month():
    return timezone.localdate().replace(day=1)
