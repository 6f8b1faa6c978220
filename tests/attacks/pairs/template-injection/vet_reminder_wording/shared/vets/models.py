from django.conf import settings
from django.db import models


class Practice(models.Model):
    name = models.CharField(max_length=80)
    phone = models.CharField(max_length=30)
    sms_gateway_key = models.CharField(max_length=64)
    tone = models.CharField(
        max_length=8, choices=[("polite", "polite"), ("short", "short")], default="polite"
    )


class Animal(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    practice = models.ForeignKey(Practice, on_delete=models.PROTECT)
    name = models.CharField(max_length=60)
    due = models.DateField(null=True, blank=True)
