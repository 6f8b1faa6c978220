from django.conf import settings
from django.db import models


class Team(models.Model):
    name = models.CharField(max_length=60)
    players = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="teams")

    def __str__(self):
        return self.name
