from django.conf import settings
from django.db import models


class Evening(models.Model):
    day = models.DateField(unique=True)
    room = models.CharField(max_length=40)
    boards = models.PositiveSmallIntegerField(default=8)

    class Meta:
        ordering = ["day"]


class SignUp(models.Model):
    evening = models.ForeignKey(Evening, on_delete=models.CASCADE, related_name="signups")
    player = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="signups")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["evening", "player"], name="once_an_evening")]
