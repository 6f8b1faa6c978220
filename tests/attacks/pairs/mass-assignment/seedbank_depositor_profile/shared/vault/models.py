from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Depositor(models.Model):
    CLEARANCES = [("basic", "Basic"), ("trusted", "Trusted")]

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="depositor"
    )
    institution = models.CharField(max_length=120)
    country = models.CharField(max_length=60)
    phone = models.CharField(max_length=30, blank=True)
    clearance = models.CharField(max_length=10, choices=CLEARANCES, default="basic")
    quota_grams = models.PositiveIntegerField(default=500)

    def __str__(self):
        return self.institution


class Accession(models.Model):
    depositor = models.ForeignKey(Depositor, on_delete=models.CASCADE, related_name="accessions")
    species = models.CharField(max_length=120)
    origin = models.CharField(max_length=120, blank=True)
    grams = models.PositiveIntegerField(validators=[MinValueValidator(1)])
    received_on = models.DateField(auto_now_add=True)

    class Meta:
        ordering = ["-received_on", "-pk"]

    def __str__(self):
        return self.species
