from django.conf import settings
from django.db import models


class Salary(models.Model):
    employee = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="salary")
    monthly = models.PositiveIntegerField()
