from django.conf import settings
from django.db import models


class Card(models.Model):
    """The card of a regular guest."""

    number = models.CharField(max_length=12, unique=True)
    guest_name = models.CharField(max_length=80)


class Team(models.Model):
    captain = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="quiz_teams", on_delete=models.CASCADE)
    name = models.CharField(max_length=60)
    evening = models.DateField()


class Player(models.Model):
    team = models.ForeignKey(Team, related_name="players", on_delete=models.CASCADE)
    card = models.ForeignKey(Card, related_name="appearances", on_delete=models.PROTECT)
