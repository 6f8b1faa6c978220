from django.conf import settings
from django.db import models


class Skipper(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="skipper")
    sail_number = models.CharField(max_length=20)
    confirmed_at = models.DateTimeField(null=True, blank=True)


class OutgoingMail(models.Model):
    """Written here, sent by the job that runs every minute."""

    to = models.EmailField()
    subject = models.CharField(max_length=120)
    body = models.TextField()
    queued_at = models.DateTimeField(auto_now_add=True)


class Race(models.Model):
    name = models.CharField(max_length=80)
    starts_at = models.DateTimeField()
    skippers = models.ManyToManyField(Skipper, related_name="races", blank=True)

    class Meta:
        ordering = ["starts_at", "pk"]
