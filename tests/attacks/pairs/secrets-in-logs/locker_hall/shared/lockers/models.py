from django.conf import settings
from django.db import models


class Locker(models.Model):
    number = models.PositiveSmallIntegerField(unique=True)
    tenant = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True
    )

    class Meta:
        ordering = ["number"]

    def __str__(self):
        return str(self.number)
