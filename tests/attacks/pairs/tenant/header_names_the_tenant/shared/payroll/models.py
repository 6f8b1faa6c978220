from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Company(models.Model):
    name = models.CharField(max_length=100)
    accountants = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="companies", blank=True)

    def __str__(self):
        return self.name


class Payslip(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE, related_name="payslips")
    employee_name = models.CharField(max_length=100)
    month = models.DateField()
    gross = models.DecimalField(max_digits=9, decimal_places=2, validators=[MinValueValidator(0)])

    class Meta:
        ordering = ["-month", "employee_name", "id"]
