from django.conf import settings
from django.db import models


class Claim(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="claims")
    policy = models.CharField(max_length=20)


class Document(models.Model):
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="documents")
    reference = models.CharField(max_length=20, unique=True)
