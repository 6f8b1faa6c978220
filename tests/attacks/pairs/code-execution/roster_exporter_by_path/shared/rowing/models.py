from django.conf import settings
from django.db import models


class Rower(models.Model):
    coach = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rowers"
    )
    name = models.CharField(max_length=60)
