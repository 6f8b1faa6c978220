from django.conf import settings
from django.db import models


class Letter(models.Model):
    editor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="letters")
    subject = models.CharField(max_length=120)
    body = models.TextField(max_length=20000)


class Mailer(models.Model):
    name = models.CharField(max_length=60, unique=True)
    host = models.CharField(max_length=120)
    api_key = models.CharField(max_length=80)
