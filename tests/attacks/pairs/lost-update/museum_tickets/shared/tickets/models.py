from django.conf import settings
from django.db import models


class Slot(models.Model):
    starts = models.DateTimeField()
    capacity = models.PositiveIntegerField()
    sold = models.PositiveIntegerField(default=0)


class Ticket(models.Model):
    slot = models.ForeignKey(Slot, on_delete=models.PROTECT, related_name="tickets")
    visitor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tickets"
    )
    persons = models.PositiveSmallIntegerField()
