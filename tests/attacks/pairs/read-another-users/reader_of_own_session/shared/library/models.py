from django.conf import settings
from django.db import models


class Reader(models.Model):
    account = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    card_number = models.CharField(max_length=20, unique=True)
    blocked = models.BooleanField(default=False)


class Loan(models.Model):
    reader = models.ForeignKey(Reader, on_delete=models.CASCADE, related_name="loans")
    title = models.CharField(max_length=120)
    note = models.TextField(blank=True)
