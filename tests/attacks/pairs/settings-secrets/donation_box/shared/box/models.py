from django.db import models


class Donation(models.Model):
    reference = models.CharField(max_length=40, unique=True)
    cents = models.PositiveIntegerField()
    thanks = models.CharField(max_length=80, blank=True)
    received = models.DateTimeField(auto_now_add=True)
