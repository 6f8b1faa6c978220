from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import models


class Terminal(models.Model):
    merchant = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="terminals")
    serial = models.CharField(max_length=30, unique=True)
    pin = models.CharField(max_length=128)

    class Meta:
        ordering = ["serial"]

    def set_pin(self, raw):
        self.pin = make_password(raw)
