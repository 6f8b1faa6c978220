from django.db import models


class Card(models.Model):
    chip = models.CharField(max_length=32, unique=True)
    rides_left = models.PositiveSmallIntegerField(default=10)


class Ride(models.Model):
    card = models.ForeignKey(Card, related_name="rides", on_delete=models.CASCADE)
    at = models.DateTimeField(auto_now_add=True)
