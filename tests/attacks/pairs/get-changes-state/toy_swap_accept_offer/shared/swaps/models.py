from django.conf import settings
from django.db import models


class Toy(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="toys", on_delete=models.CASCADE)
    name = models.CharField(max_length=100)
    age_from = models.PositiveSmallIntegerField(default=3)


class Offer(models.Model):
    toy = models.ForeignKey(Toy, related_name="offers", on_delete=models.CASCADE)
    bidder = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="offers", on_delete=models.CASCADE)
    message = models.CharField(max_length=250)
    accepted = models.BooleanField(default=False)
