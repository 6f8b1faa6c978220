from django.conf import settings
from django.db import models


class Department(models.Model):
    name = models.CharField(max_length=80, unique=True)

    def __str__(self):
        return self.name


class Employee(models.Model):
    class Role(models.TextChoices):
        WORKER = "worker"
        MANAGER = "manager"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="employee"
    )
    department = models.ForeignKey(Department, on_delete=models.PROTECT, related_name="employees")
    name = models.CharField(max_length=80)
    phone = models.CharField(max_length=30, blank=True)
    address = models.CharField(max_length=200, blank=True)
    role = models.CharField(max_length=10, choices=Role, default=Role.WORKER)
    salary = models.DecimalField(max_digits=9, decimal_places=2, default=0)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name
