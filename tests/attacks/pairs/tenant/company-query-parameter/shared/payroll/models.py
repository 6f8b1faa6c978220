from django.conf import settings
from django.db import models


class Company(models.Model):
    name = models.CharField(max_length=80)
    employees = models.ManyToManyField(settings.AUTH_USER_MODEL, through="Employment")


class Employment(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=60)
    salary = models.DecimalField(max_digits=9, decimal_places=2)
