from datetime import timedelta

from django.contrib.auth.hashers import check_password, make_password
from django.db import models
from django.db.models import F
from django.utils import timezone

TRIES_A_DAY = 6


class Patron(models.Model):
    card = models.CharField(max_length=10, unique=True)
    name = models.CharField(max_length=80)
    pin_hash = models.CharField(max_length=128)
    tries = models.PositiveSmallIntegerField(default=0)
    tries_since = models.DateTimeField(default=timezone.now)

    def __str__(self):
        return self.name

    def set_pin(self, pin):
        self.pin_hash = make_password(pin)

    @classmethod
    def with_card(cls, card, pin):
        """The patron if the PIN is right and tries are left for today."""
        now = timezone.now()
        rows = cls.objects.filter(card=card)
        rows.filter(tries_since__lt=now - timedelta(days=1)).update(tries=0, tries_since=now)
        if not rows.filter(tries__lt=TRIES_A_DAY).update(tries=F("tries") + 1):
            make_password(pin)
            return None
        patron = rows.get()
        if not check_password(pin, patron.pin_hash):
            return None
        rows.update(tries=0)
        return patron


class Loan(models.Model):
    patron = models.ForeignKey(Patron, on_delete=models.CASCADE, related_name="loans")
    title = models.CharField(max_length=200)
    due = models.DateField()

    class Meta:
        ordering = ["due"]
