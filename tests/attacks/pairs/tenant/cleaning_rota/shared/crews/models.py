from django.conf import settings
from django.db import models


class Company(models.Model):
    name = models.CharField(max_length=80)
    planners = models.ManyToManyField(
        settings.AUTH_USER_MODEL, related_name="companies", blank=True
    )

    class Meta:
        verbose_name_plural = "companies"

    def __str__(self):
        return self.name


class Site(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE, related_name="sites")
    street = models.CharField(max_length=120)
    door_code = models.CharField(max_length=12, blank=True)

    class Meta:
        ordering = ["street", "pk"]

    def __str__(self):
        return self.street


class Shift(models.Model):
    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="shifts")
    day = models.DateField()
    cleaner = models.CharField(max_length=80)
    hours = models.DecimalField(max_digits=3, decimal_places=1)

    class Meta:
        ordering = ["day", "pk"]

    def __str__(self):
        return f"{self.cleaner}, {self.day}"
