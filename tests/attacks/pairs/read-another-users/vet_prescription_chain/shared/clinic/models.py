from django.conf import settings
from django.db import models

from .managers import PrescriptionQuerySet


class Practice(models.Model):
    name = models.CharField(max_length=80)
    clients = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="practices", blank=True)

    def __str__(self):
        return self.name


class Animal(models.Model):
    name = models.CharField(max_length=40)
    species = models.CharField(max_length=40)
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="animals")

    def __str__(self):
        return self.name


class Visit(models.Model):
    practice = models.ForeignKey(Practice, on_delete=models.PROTECT, related_name="visits")
    animal = models.ForeignKey(Animal, on_delete=models.CASCADE, related_name="visits")
    on = models.DateField()
    diagnosis = models.CharField(max_length=200)

    class Meta:
        ordering = ["-on", "-pk"]


class Prescription(models.Model):
    visit = models.ForeignKey(Visit, on_delete=models.CASCADE, related_name="prescriptions")
    drug = models.CharField(max_length=80)
    dose = models.CharField(max_length=80)

    objects = PrescriptionQuerySet.as_manager()

    class Meta:
        ordering = ["-visit__on", "-pk"]

    def __str__(self):
        return self.drug
