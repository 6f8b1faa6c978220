from django.conf import settings
from django.db import models


class Department(models.Model):
    name = models.CharField(max_length=80, unique=True)

    def __str__(self):
        return self.name


class Employee(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="employee"
    )
    department = models.ForeignKey(
        Department, on_delete=models.PROTECT, related_name="employees"
    )
    last_name = models.CharField(max_length=60)
    phone = models.CharField(max_length=20, blank=True)
    hired = models.DateField()

    def __str__(self):
        return self.last_name


class Leave(models.Model):
    employee = models.ForeignKey(Employee, on_delete=models.CASCADE, related_name="leaves")
    first_day = models.DateField()
    last_day = models.DateField()

    class Meta:
        ordering = ["-first_day", "-pk"]
