from django.conf import settings
from django.db import models


class Team(models.Model):
    captain = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="team")
    name = models.CharField(max_length=60, unique=True)
    points = models.IntegerField(default=0)

    class Meta:
        ordering = ["-points", "name"]

    def get_absolute_url(self):
        return "/"
