import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone


class Flight(models.Model):
    pilot = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="flights"
    )
    registration = models.CharField(max_length=8)
    minutes = models.PositiveSmallIntegerField()
    flown_on = models.DateField()


class ResetTicketManager(models.Manager):
    @staticmethod
    def digest(code):
        return hashlib.sha256(code.encode()).hexdigest()

    def issue(self, pilot):
        code = secrets.token_urlsafe(32)
        self.filter(pilot=pilot).delete()
        self.create(pilot=pilot, digest=self.digest(code))
        return code

    def find(self, code):
        fresh = self.filter(issued_at__gte=timezone.now() - ResetTicket.LIFETIME)
        return fresh.select_related("pilot").filter(digest=self.digest(code)).first()


class ResetTicket(models.Model):
    LIFETIME = timedelta(hours=2)

    pilot = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    digest = models.CharField(max_length=64, unique=True)
    issued_at = models.DateTimeField(default=timezone.now)

    objects = ResetTicketManager()
