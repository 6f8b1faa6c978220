from django.contrib.auth.models import AbstractUser
from django.db import models


class Member(AbstractUser):
    BELTS = [("w", "White"), ("y", "Yellow"), ("g", "Green"), ("b", "Brown"), ("k", "Black")]
    belt = models.CharField(max_length=1, choices=BELTS, default="w")


class Session(models.Model):
    day = models.DateField(unique=True)
    teacher = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="sessions")

    class Meta:
        ordering = ["day"]
