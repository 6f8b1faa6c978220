from django.conf import settings
from django.db import models


class Pet(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pets")
    name = models.CharField(max_length=60)
    species = models.CharField(max_length=30)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Visit(models.Model):
    pet = models.ForeignKey(Pet, on_delete=models.CASCADE, related_name="visits")
    day = models.DateField()
    findings = models.TextField()

    class Meta:
        ordering = ["-day", "-pk"]
