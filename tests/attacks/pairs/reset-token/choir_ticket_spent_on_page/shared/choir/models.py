import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone


def digest_of(key):
    return hashlib.sha256(key.encode()).hexdigest()


class ResetTicketQuerySet(models.QuerySet):
    def with_key(self, key):
        fresh = timezone.now() - timedelta(hours=2)
        return self.filter(digest=digest_of(key), made_at__gte=fresh, user__is_active=True)

    def unspent(self):
        return self.filter(spent_at__isnull=True)


class ResetTicket(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reset_tickets")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(auto_now_add=True)
    spent_at = models.DateTimeField(null=True, blank=True)

    objects = ResetTicketQuerySet.as_manager()

    @classmethod
    def issue(cls, user):
        """The key of a new ticket, or None when the user had enough of them."""
        recent = cls.objects.filter(user=user, made_at__gte=timezone.now() - timedelta(hours=1))
        if recent.count() >= 3:
            return None
        key = secrets.token_urlsafe(32)
        cls.objects.create(user=user, digest=digest_of(key))
        return key


class Rehearsal(models.Model):
    place = models.CharField(max_length=100)
    starts_at = models.DateTimeField()
    singers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="rehearsals", blank=True)

    class Meta:
        ordering = ["starts_at", "pk"]
