from django.conf import settings
from django.db import models


class Ticket(models.Model):
    reporter = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="tickets")
    title = models.CharField(max_length=120)
    closed = models.BooleanField(default=False)

    def __str__(self):
        return self.title
