from django.conf import settings
from django.db import models
from django.urls import reverse


class Horse(models.Model):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="horses"
    )
    name = models.CharField(max_length=60)
    passport_number = models.CharField(max_length=20)

    def __str__(self):
        return self.name


class Competition(models.Model):
    title = models.CharField(max_length=100)
    held_on = models.DateField()

    def __str__(self):
        return self.title


class Entry(models.Model):
    rider = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    horse = models.ForeignKey(Horse, on_delete=models.CASCADE)
    competition = models.ForeignKey(Competition, on_delete=models.CASCADE)
    level = models.CharField(max_length=1, choices=[("E", "Entry"), ("A", "Advanced")])

    def get_absolute_url(self):
        return reverse("entry", args=[self.pk])
