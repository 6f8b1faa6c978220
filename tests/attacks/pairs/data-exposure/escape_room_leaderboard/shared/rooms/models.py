from django.conf import settings
from django.db import models
from django.utils.crypto import get_random_string


def new_booking_code():
    return get_random_string(10, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789")


class Room(models.Model):
    name = models.CharField(max_length=60)
    slug = models.SlugField(unique=True)
    minutes = models.PositiveSmallIntegerField(default=60)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Team(models.Model):
    name = models.CharField(max_length=60)
    captain = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="teams"
    )
    phone = models.CharField(max_length=20)
    players = models.PositiveSmallIntegerField(default=4)
    booking_code = models.CharField(
        max_length=10, unique=True, default=new_booking_code, editable=False
    )

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Result(models.Model):
    room = models.ForeignKey(Room, on_delete=models.CASCADE, related_name="results")
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="results")
    seconds = models.PositiveIntegerField()
    played_on = models.DateField()

    class Meta:
        ordering = ["seconds", "pk"]

    def __str__(self):
        return f"{self.team} in {self.room}"
