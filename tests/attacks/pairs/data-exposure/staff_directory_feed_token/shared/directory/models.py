import secrets

from django.conf import settings
from django.db import models


def new_token():
    return secrets.token_urlsafe(24)


class Person(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="person")
    display_name = models.CharField(max_length=80)
    job_title = models.CharField(max_length=80, blank=True)
    desk = models.CharField(max_length=20, blank=True)
    feed_token = models.CharField(max_length=48, unique=True, default=new_token)

    class Meta:
        ordering = ["display_name", "pk"]


class Appointment(models.Model):
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="appointments")
    subject = models.CharField(max_length=120)
    starts_at = models.DateTimeField()

    class Meta:
        ordering = ["starts_at", "pk"]
