from django.conf import settings
from django.db import models


class Table(models.Model):
    number = models.PositiveSmallIntegerField(unique=True)
    player = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, related_name="tables", on_delete=models.SET_NULL
    )
