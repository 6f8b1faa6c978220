from django.contrib.auth.models import AbstractUser
from django.db import models


class Organisation(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=100)


class Account(AbstractUser):
    organisation = models.ForeignKey(Organisation, null=True, blank=True, on_delete=models.CASCADE, related_name="accounts")


class Contract(models.Model):
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="contracts")
    counterparty = models.CharField(max_length=100)
    value = models.PositiveIntegerField()
