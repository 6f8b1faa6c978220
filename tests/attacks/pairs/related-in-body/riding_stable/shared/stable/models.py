from django.conf import settings
from django.db import models


class Horse(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="horses")
    name = models.CharField(max_length=60)
    care_notes = models.TextField(blank=True)

    def __str__(self):
        return self.name


class Lesson(models.Model):
    title = models.CharField(max_length=80)
    starts_at = models.DateTimeField()

    def __str__(self):
        return self.title


class Booking(models.Model):
    rider = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings")
    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE)
    horse = models.ForeignKey(Horse, on_delete=models.CASCADE)
    wish = models.CharField(max_length=200, blank=True)
