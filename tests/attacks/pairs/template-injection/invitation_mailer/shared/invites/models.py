from django.conf import settings
from django.db import models


class Party(models.Model):
    host = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="parties")
    title = models.CharField(max_length=100)
    day = models.DateField()
    wording = models.TextField(default="Dear $guest, come to $title on $day!", max_length=2000)


class Guest(models.Model):
    party = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="guests")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="invitations")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["party", "user"], name="invited_once")]
