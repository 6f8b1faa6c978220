import datetime

from django.db import models

from players.models import Player


class Instrument(models.Model):
    class Kind(models.TextChoices):
        STRINGS = "strings", "Strings"
        WOODWIND = "woodwind", "Woodwind"
        BRASS = "brass", "Brass"
        PERCUSSION = "percussion", "Percussion"

    name = models.CharField(max_length=80)
    kind = models.CharField(max_length=12, choices=Kind.choices)
    serial_number = models.CharField(max_length=40, unique=True)
    value_pence = models.PositiveIntegerField(default=0)
    bought_on = models.DateField(null=True, blank=True)
    insurance_note = models.TextField(blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return f"{self.name} ({self.serial_number})"


class Loan(models.Model):
    instrument = models.ForeignKey(Instrument, on_delete=models.PROTECT, related_name="loans")
    player = models.ForeignKey(Player, on_delete=models.PROTECT, related_name="loans")
    lent_on = models.DateField(default=datetime.date.today)
    due_on = models.DateField()
    returned_on = models.DateField(null=True, blank=True)
    deposit_pence = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-lent_on", "-pk"]

    def __str__(self):
        return f"{self.instrument} to {self.player}"
