from django.db import models


class Rate(models.Model):
    code = models.CharField(max_length=3, unique=True)
    per_euro = models.DecimalField(max_digits=12, decimal_places=4)
