import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone


class AppKey(models.Model):
    """What the hut app keeps in its cookie; only the digest is stored."""

    LIFETIME = timedelta(days=7)

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="app_key")
    digest = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()

    @staticmethod
    def digest_of(secret):
        return hashlib.sha256(secret.encode()).hexdigest()

    @classmethod
    def issue(cls, user):
        secret = secrets.token_urlsafe(32)
        fresh = {"digest": cls.digest_of(secret), "expires_at": timezone.now() + cls.LIFETIME}
        cls.objects.update_or_create(user=user, defaults=fresh)
        return secret


class Arrival(models.Model):
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="arrivals")
    hut = models.CharField(max_length=60)
    night = models.DateField()
    party = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(12)])

    class Meta:
        ordering = ["-night", "-pk"]
