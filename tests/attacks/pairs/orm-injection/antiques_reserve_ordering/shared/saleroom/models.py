from django.db import models


class Lot(models.Model):
    title = models.CharField(max_length=100)
    estimate = models.DecimalField(max_digits=10, decimal_places=2)
    ends = models.DateTimeField()
    reserve = models.DecimalField(max_digits=10, decimal_places=2, help_text="Between the house and the seller")
