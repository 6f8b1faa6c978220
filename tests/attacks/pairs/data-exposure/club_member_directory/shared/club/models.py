import secrets

from django.conf import settings
from django.db import models


def new_token():
    return secrets.token_urlsafe(24)


class Member(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member"
    )
    display_name = models.CharField(max_length=80)
    instrument = models.CharField(max_length=40, blank=True)
    email = models.EmailField(blank=True)
    calendar_token = models.CharField(max_length=40, default=new_token, unique=True)

    class Meta:
        ordering = ["display_name", "id"]

    def __str__(self):
        return self.display_name
