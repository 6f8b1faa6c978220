from django.conf import settings
from django.db import models


class GameServer(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="game_servers")
    name = models.CharField(max_length=60)
    region = models.CharField(max_length=10, choices=[("eu", "Europe"), ("us", "America")])

    def __str__(self):
        return self.name
