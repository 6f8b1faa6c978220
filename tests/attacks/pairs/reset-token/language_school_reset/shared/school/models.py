import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone


class Course(models.Model):
    language = models.CharField(max_length=40)
    level = models.CharField(max_length=2, choices=[(x, x) for x in ("A1", "A2", "B1", "B2")])
    students = models.ManyToManyField(
        settings.AUTH_USER_MODEL, related_name="courses", blank=True
    )

    class Meta:
        ordering = ["language", "level", "pk"]

    def __str__(self):
        return f"{self.language} {self.level}"


class ResetCode(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    digest = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()

    def __str__(self):
        return f"Code of {self.user}"

    @staticmethod
    def digest_of(code):
        return hashlib.sha256(code.encode()).hexdigest()

    @classmethod
    def issue(cls, user):
        code = secrets.token_urlsafe(32)
        cls.objects.update_or_create(
            user=user,
            defaults={
                "digest": cls.digest_of(code),
                "expires_at": timezone.now() + timedelta(hours=1),
            },
        )
        return code
