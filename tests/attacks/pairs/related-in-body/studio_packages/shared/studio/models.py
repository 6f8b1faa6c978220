from django.conf import settings
from django.db import models


class Room(models.Model):
    name = models.CharField(max_length=40)
    has_piano = models.BooleanField(default=False)

    class Meta:
        ordering = ["name"]


class Package(models.Model):
    """Recording hours paid in advance."""

    musician = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="packages"
    )
    hours_left = models.PositiveSmallIntegerField()
    bought_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(hours_left__gte=0), name="hours_left"),
        ]


class Session(models.Model):
    musician = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sessions"
    )
    room = models.ForeignKey(Room, on_delete=models.PROTECT)
    package = models.ForeignKey(Package, on_delete=models.PROTECT)
    starts_at = models.DateTimeField()
    hours = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-starts_at"]
