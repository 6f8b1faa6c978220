from django.contrib.auth.models import AbstractUser
from django.db import models


class Freelancer(AbstractUser):
    class Role(models.TextChoices):
        WRITER = "writer"
        EDITOR = "editor"

    role = models.CharField(max_length=10, choices=Role, default=Role.WRITER)
    fee_percent = models.PositiveSmallIntegerField(default=20)
    biography = models.CharField(max_length=500, blank=True)


class Gig(models.Model):
    title = models.CharField(max_length=120)
    pay = models.DecimalField(max_digits=8, decimal_places=2)
    open = models.BooleanField(default=True)

    class Meta:
        ordering = ["-pk"]


class Profile(models.Model):
    freelancer = models.OneToOneField(Freelancer, on_delete=models.CASCADE, related_name="profile")
    city = models.CharField(max_length=60, blank=True)
    languages = models.CharField(max_length=120, blank=True)
    verified = models.BooleanField(default=False)
    rank = models.PositiveSmallIntegerField(default=0)
