from django.conf import settings
from django.db import models


class Clinic(models.Model):
    name = models.CharField(max_length=80)
    phone = models.CharField(max_length=30)
    opening_hours = models.CharField(max_length=120, blank=True)

    def __str__(self):
        return self.name


class Animal(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="animals"
    )
    name = models.CharField(max_length=60)
    species = models.CharField(max_length=40)

    def __str__(self):
        return self.name


class Visit(models.Model):
    animal = models.ForeignKey(Animal, on_delete=models.CASCADE, related_name="visits")
    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="visits")
    seen_on = models.DateField()
    diagnosis = models.TextField()
    cost_cents = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-seen_on"]
