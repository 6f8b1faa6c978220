from django.conf import settings
from django.db import models


class Employee(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="employee")
    number = models.PositiveIntegerField(unique=True)
    hired_on = models.DateField()

    def __str__(self):
        return f"#{self.number}"
