from django.conf import settings
from django.db import models


class Repair(models.Model):
    class State(models.TextChoices):
        RECEIVED = "received"
        QUOTED = "quoted"
        ACCEPTED = "accepted"

    customer = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="repairs", on_delete=models.CASCADE)
    instrument = models.CharField(max_length=100)
    complaint = models.TextField(max_length=2000)
    quote = models.DecimalField(max_digits=8, decimal_places=2, null=True, editable=False)
    state = models.CharField(max_length=10, choices=State.choices, default=State.RECEIVED, editable=False)
