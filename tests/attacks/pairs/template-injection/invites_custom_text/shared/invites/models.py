import secrets

from django.conf import settings
from django.db import models
from django.urls import reverse


def new_key():
    return secrets.token_hex(16)


class Venue(models.Model):
    name = models.CharField(max_length=100)
    address = models.CharField(max_length=200)
    door_code = models.CharField(max_length=40, default=new_key)

    def __str__(self):
        return self.name


class Invitation(models.Model):
    host = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="invitations"
    )
    venue = models.ForeignKey(Venue, on_delete=models.PROTECT)
    day = models.DateField()
    text = models.TextField(
        max_length=2000, help_text="You may use {{ host }}, {{ venue }} and {{ day }}."
    )

    def __str__(self):
        return f"{self.venue} {self.day}"

    def get_absolute_url(self):
        return reverse("invitation", args=[self.pk])
