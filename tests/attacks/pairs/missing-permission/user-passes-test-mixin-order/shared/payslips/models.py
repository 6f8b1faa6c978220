from django.db import models


class Salary(models.Model):
    employee = models.CharField(max_length=80)
    amount = models.PositiveIntegerField()
