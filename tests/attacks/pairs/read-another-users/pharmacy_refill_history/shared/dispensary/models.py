from django.conf import settings
from django.db import models


class Medicine(models.Model):
    name = models.CharField(max_length=80)
    strength = models.CharField(max_length=30)

    def __str__(self):
        return f"{self.name} {self.strength}"


class Prescription(models.Model):
    number = models.SlugField(max_length=12, unique=True)
    patient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="prescriptions"
    )
    medicine = models.ForeignKey(Medicine, on_delete=models.PROTECT)
    dosage = models.CharField(max_length=120)
    issued_on = models.DateField(auto_now_add=True)

    def __str__(self):
        return self.number


class Refill(models.Model):
    prescription = models.ForeignKey(Prescription, on_delete=models.CASCADE, related_name="refills")
    collected_on = models.DateField()
    pharmacist_note = models.CharField(max_length=200, blank=True)
