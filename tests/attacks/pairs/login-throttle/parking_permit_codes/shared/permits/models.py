from django.db import models


class Permit(models.Model):
    plate = models.CharField(max_length=12, unique=True)
    code = models.CharField(max_length=6)
    street = models.CharField(max_length=80)
    valid_until = models.DateField()
    blocked = models.BooleanField(default=False)
