from django.conf import settings
from django.db import models


class Pet(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="pets")
    name = models.CharField(max_length=40)

    def __str__(self):
        return self.name


class HealthRecord(models.Model):
    pet = models.ForeignKey(Pet, models.CASCADE, related_name="records")
    day = models.DateField()
    finding = models.TextField()

    class Meta:
        ordering = ["-day", "-pk"]

    def __str__(self):
        return f"{self.pet}, {self.day}"
