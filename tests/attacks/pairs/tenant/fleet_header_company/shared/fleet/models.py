from django.db import models

from companies.models import Company


class Vehicle(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE, related_name="vehicles")
    plate = models.CharField(max_length=12)
    driver = models.CharField(max_length=80, blank=True)

    class Meta:
        ordering = ["plate", "id"]

    def __str__(self):
        return self.plate
