from django.conf import settings
from django.db import models


class Ticket(models.Model):
    class State(models.TextChoices):
        VALID = "valid"
        USED = "used"
        VOID = "void"

    code = models.CharField(max_length=20, unique=True)
    holder = models.CharField(max_length=80)
    state = models.CharField(max_length=5, choices=State, default=State.VALID)
    scanned_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True)
