import secrets
from datetime import timedelta

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models import F
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac


def hashed(code):
    return salted_hmac("riders.login-code", code, algorithm="sha256").hexdigest()


class Rider(AbstractUser):
    phone = models.CharField(max_length=20, unique=True)

    REQUIRED_FIELDS = ["phone"]


class LoginCode(models.Model):
    LIFETIME = timedelta(minutes=5)
    ATTEMPTS = 5

    rider = models.OneToOneField(Rider, on_delete=models.CASCADE, related_name="login_code")
    digest = models.CharField(max_length=64)
    sent_at = models.DateTimeField(default=timezone.now)
    attempts = models.PositiveSmallIntegerField(default=0)

    @classmethod
    def issue(cls, rider):
        code = f"{secrets.randbelow(10**6):06}"
        fresh = {"digest": hashed(code), "sent_at": timezone.now(), "attempts": 0}
        cls.objects.update_or_create(rider=rider, defaults=fresh)
        return code

    @classmethod
    def spend(cls, phone, code):
        """The rider whose code this is; a code works once, and a few tries are all there are."""
        alive = cls.objects.filter(
            rider__phone=phone,
            rider__is_active=True,
            sent_at__gte=timezone.now() - cls.LIFETIME,
            attempts__lt=cls.ATTEMPTS,
        )
        found = alive.select_related("rider").first()
        if found is None or not alive.filter(pk=found.pk).update(attempts=F("attempts") + 1):
            return None
        if not constant_time_compare(hashed(code), found.digest):
            return None
        spent, _ = cls.objects.filter(pk=found.pk, digest=found.digest).delete()
        return found.rider if spent else None


class BusPass(models.Model):
    rider = models.ForeignKey(Rider, on_delete=models.CASCADE, related_name="passes")
    zone = models.CharField(max_length=3)
    valid_until = models.DateField()
