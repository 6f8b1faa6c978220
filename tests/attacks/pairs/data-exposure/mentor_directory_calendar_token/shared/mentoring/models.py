import secrets

from django.conf import settings
from django.db import models


def new_token():
    return secrets.token_urlsafe(24)


class Mentor(models.Model):
    account = models.OneToOneField(settings.AUTH_USER_MODEL, related_name="mentor", on_delete=models.CASCADE)
    display_name = models.CharField(max_length=80)
    headline = models.CharField(max_length=160)
    city = models.CharField(max_length=80, blank=True)
    phone = models.CharField(max_length=30, blank=True)
    calendar_token = models.CharField(max_length=64, unique=True, default=new_token, editable=False)
    listed = models.BooleanField(default=True)


class Meeting(models.Model):
    mentor = models.ForeignKey(Mentor, related_name="meetings", on_delete=models.CASCADE)
    mentee_name = models.CharField(max_length=80)
    starts_at = models.DateTimeField()
