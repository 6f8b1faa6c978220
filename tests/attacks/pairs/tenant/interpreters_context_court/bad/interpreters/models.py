import hashlib
import secrets
from contextvars import ContextVar

from django.conf import settings
from django.db import models

current_court = ContextVar("current_court", default=None)


class Court(models.Model):
    name = models.CharField(max_length=80)


class Clerk(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="clerk")
    court = models.ForeignKey(Court, on_delete=models.CASCADE, related_name="clerks")
    key_hash = models.CharField(max_length=64, blank=True, db_index=True)

    @staticmethod
    def digest(key):
        return hashlib.sha256(key.encode()).hexdigest()

    def new_key(self):
        key = secrets.token_urlsafe(32)
        self.key_hash = self.digest(key)
        self.save(update_fields=["key_hash"])
        return key


class CourtManager(models.Manager):
    def get_queryset(self):
        rows, court = super().get_queryset(), current_court.get()
        return rows.filter(court=court) if court else rows


class Hearing(models.Model):
    court = models.ForeignKey(Court, on_delete=models.CASCADE, related_name="+")
    case_number = models.CharField(max_length=30)
    language = models.CharField(max_length=40)
    interpreter = models.CharField(max_length=80, blank=True)
    at = models.DateTimeField()

    objects = CourtManager()

    class Meta:
        ordering = ["at", "pk"]
