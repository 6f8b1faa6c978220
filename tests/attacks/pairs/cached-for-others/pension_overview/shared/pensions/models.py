from django.conf import settings
from django.db import models


class Notice(models.Model):
    title = models.CharField(max_length=100)
    body = models.TextField()
    posted = models.DateTimeField(auto_now_add=True)


class Pot(models.Model):
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pots"
    )
    employer = models.CharField(max_length=80)
    cents = models.BigIntegerField(default=0)
