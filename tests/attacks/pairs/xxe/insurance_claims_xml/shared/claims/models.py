from django.conf import settings
from django.db import models


class Clinic(models.Model):
    name = models.CharField(max_length=80, unique=True)
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="clinic"
    )

    def __str__(self):
        return self.name


class Claim(models.Model):
    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="claims")
    number = models.CharField(max_length=30)
    amount = models.DecimalField(max_digits=9, decimal_places=2)
    reason = models.TextField(max_length=10000)

    class Meta:
        ordering = ["-pk"]
