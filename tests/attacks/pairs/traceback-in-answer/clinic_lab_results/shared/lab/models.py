from django.conf import settings
from django.db import models


class Patient(models.Model):
    doctor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="patients"
    )
    name = models.CharField(max_length=100)
    born = models.DateField()

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Order(models.Model):
    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, related_name="orders")
    code = models.SlugField(max_length=30, unique=True)
    analysis = models.CharField(max_length=80)
    placed = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-placed", "-pk"]

    def __str__(self):
        return self.code
