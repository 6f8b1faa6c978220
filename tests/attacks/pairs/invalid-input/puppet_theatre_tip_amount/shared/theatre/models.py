from django.conf import settings
from django.db import models


class Play(models.Model):
    title = models.CharField(max_length=80)
    minutes = models.PositiveSmallIntegerField()


class Tip(models.Model):
    play = models.ForeignKey(Play, on_delete=models.CASCADE, related_name="tips")
    giver = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tips"
    )
    amount = models.DecimalField(max_digits=6, decimal_places=2)
    given_at = models.DateTimeField(auto_now_add=True)
