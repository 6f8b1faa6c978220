from django.conf import settings
from django.db import models


class Letter(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="letters", on_delete=models.CASCADE)
    addressee = models.CharField(max_length=120)
    text = models.TextField(max_length=5000)
