from django.conf import settings
from django.db import models


class Paper(models.Model):
    name = models.CharField(max_length=40, unique=True)
    cents = models.PositiveIntegerField(help_text="A page")


class Account(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="account")
    cents = models.PositiveIntegerField(default=0)


class Job(models.Model):
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="jobs")
    paper = models.ForeignKey(Paper, on_delete=models.PROTECT)
    pages = models.PositiveIntegerField()
    total = models.PositiveIntegerField()
