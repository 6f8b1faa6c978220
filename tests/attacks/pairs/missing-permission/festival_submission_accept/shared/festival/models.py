from django.conf import settings
from django.db import models


class Edition(models.Model):
    year = models.PositiveSmallIntegerField(unique=True)
    theme = models.CharField(max_length=100)


class Submission(models.Model):
    class State(models.TextChoices):
        RECEIVED = "received"
        ACCEPTED = "accepted"
        WITHDRAWN = "withdrawn"

    filmmaker = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="submissions", on_delete=models.CASCADE)
    edition = models.ForeignKey(Edition, related_name="submissions", on_delete=models.PROTECT)
    title = models.CharField(max_length=150)
    minutes = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.RECEIVED)
