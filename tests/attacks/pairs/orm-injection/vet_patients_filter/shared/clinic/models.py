from django.conf import settings
from django.db import models


class Patient(models.Model):
    SPECIES = [("cat", "Cat"), ("dog", "Dog"), ("bird", "Bird")]

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pets")
    vet = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="patients")
    name = models.CharField(max_length=60)
    species = models.CharField(max_length=10, choices=SPECIES)
    birth_year = models.PositiveSmallIntegerField()

    def __str__(self):
        return self.name


class Visit(models.Model):
    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, related_name="visits")
    day = models.DateField()
    reason = models.CharField(max_length=200)
