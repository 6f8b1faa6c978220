from django.conf import settings
from django.db import models
from django.db.models import Q


class GameManager(models.Manager):
    def of(self, player):
        return self.filter(Q(white=player) | Q(black=player))


class Game(models.Model):
    RESULTS = [("1", "White won"), ("0", "Black won"), ("d", "Draw")]
    white = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="whites")
    black = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="blacks")
    result = models.CharField(max_length=1, choices=RESULTS)
    notes = models.TextField(blank=True)

    objects = GameManager()

    class Meta:
        ordering = ["-pk"]
