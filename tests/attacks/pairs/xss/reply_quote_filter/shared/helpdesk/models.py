from django.conf import settings
from django.db import models


class Case(models.Model):
    number = models.SlugField(unique=True)
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="cases"
    )
    agent = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, default="open")


class Reply(models.Model):
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="replies")
    mood = models.CharField(max_length=10, choices=[("calm", "Calm"), ("upset", "Upset")])
    text = models.TextField(max_length=2000)
