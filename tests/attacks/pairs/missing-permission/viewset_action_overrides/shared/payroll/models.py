from django.db import models


class PayRun(models.Model):
    month = models.CharField(max_length=7, unique=True)
    locked = models.BooleanField(default=False)
