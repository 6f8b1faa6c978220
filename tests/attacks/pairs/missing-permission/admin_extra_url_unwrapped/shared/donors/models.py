from django.db import models


class Donation(models.Model):
    donor = models.CharField(max_length=60)
    cents = models.PositiveIntegerField()
