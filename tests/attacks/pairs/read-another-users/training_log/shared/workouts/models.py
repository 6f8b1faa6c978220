from django.conf import settings
from django.db import models


class Workout(models.Model):
    class Sport(models.TextChoices):
        RUN = "run", "Run"
        RIDE = "ride", "Ride"
        SWIM = "swim", "Swim"

    athlete = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="workouts"
    )
    sport = models.CharField(max_length=10, choices=Sport)
    day = models.DateField()
    minutes = models.PositiveSmallIntegerField()
    remarks = models.CharField(max_length=400, blank=True)

    class Meta:
        ordering = ["-day", "-pk"]

    def __str__(self):
        return f"{self.get_sport_display()} on {self.day}"
