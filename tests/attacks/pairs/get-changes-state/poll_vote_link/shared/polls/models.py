from django.conf import settings
from django.db import models


class Choice(models.Model):
    text = models.CharField(max_length=60)


class Vote(models.Model):
    voter = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    choice = models.ForeignKey(Choice, on_delete=models.CASCADE, related_name="votes")
