from django.conf import settings
from django.db import models

from .managers import CardQuerySet


class Board(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="boards")
    name = models.CharField(max_length=80)
    sort = models.CharField(max_length=120, default="position")


class Card(models.Model):
    board = models.ForeignKey(Board, on_delete=models.CASCADE, related_name="cards")
    title = models.CharField(max_length=120)
    position = models.PositiveIntegerField(default=0)
    estimate = models.PositiveIntegerField(default=0)
    spent = models.PositiveIntegerField(default=0)

    objects = CardQuerySet.as_manager()
