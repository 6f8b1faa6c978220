from django.conf import settings
from django.db import models


class Pet(models.Model):
    SPECIES = [("cat", "Cat"), ("dog", "Dog"), ("rabbit", "Rabbit"), ("other", "Other")]

    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pets"
    )
    name = models.CharField(max_length=60)
    species = models.CharField(max_length=10, choices=SPECIES)
    born = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Prescription(models.Model):
    pet = models.ForeignKey(Pet, on_delete=models.CASCADE, related_name="prescriptions")
    medicine = models.CharField(max_length=120)
    dose = models.CharField(max_length=80)
    diagnosis = models.TextField(blank=True)
    issued_on = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ["-issued_on", "-pk"]

    def __str__(self):
        return f"{self.medicine} for {self.pet}"
