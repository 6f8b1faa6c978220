from django.db import models


class Departure(models.Model):
    harbour = models.CharField(max_length=60)
    day = models.DateField()
    time = models.TimeField()
    free_seats = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["day", "time", "id"]

    def __str__(self):
        return f"{self.harbour} {self.day} {self.time}"
