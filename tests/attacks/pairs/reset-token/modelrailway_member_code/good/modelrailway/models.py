import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone


class Layout(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="layouts")
    name = models.CharField(max_length=80)
    gauge = models.CharField(max_length=4, choices=[("N", "N"), ("H0", "H0"), ("0", "0")])

    class Meta:
        ordering = ["name", "pk"]


class ResetManager(models.Manager):
    def issue(self, user):
        self.filter(user=user).delete()
        return self.create(user=user, token=secrets.token_hex(32))

    def valid(self):
        return self.filter(created__gt=timezone.now() - timedelta(hours=2), user__is_active=True)


class Reset(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="resets")
    token = models.CharField(max_length=64, unique=True)
    created = models.DateTimeField(default=timezone.now)

    objects = ResetManager()
