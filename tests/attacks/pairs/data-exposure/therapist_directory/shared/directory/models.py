from django.conf import settings
from django.db import models


class Town(models.Model):
    name = models.CharField(max_length=60)


class Therapist(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="therapist"
    )
    town = models.ForeignKey(Town, on_delete=models.PROTECT, related_name="therapists")
    title = models.CharField(max_length=80)
    takes_new_clients = models.BooleanField(default=True)


class Review(models.Model):
    therapist = models.ForeignKey(Therapist, on_delete=models.CASCADE, related_name="reviews")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    stars = models.PositiveSmallIntegerField()
    text = models.TextField()
