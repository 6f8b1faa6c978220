from django.contrib.auth.models import AbstractUser
from django.db import models


class Agency(models.Model):
    name = models.CharField(max_length=80, unique=True)

    def __str__(self):
        return self.name


class Agent(AbstractUser):
    agency = models.ForeignKey(
        Agency, on_delete=models.CASCADE, null=True, blank=True, related_name="agents"
    )
