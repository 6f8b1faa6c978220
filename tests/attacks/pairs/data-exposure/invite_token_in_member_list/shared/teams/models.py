import secrets

from django.conf import settings
from django.db import models


class Team(models.Model):
    name = models.CharField(max_length=40)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="teams")


class Invitation(models.Model):
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="invitations")
    role = models.CharField(max_length=10, choices=[("member", "Member"), ("admin", "Admin")])
    token = models.CharField(max_length=64, unique=True, default=secrets.token_urlsafe)
    created = models.DateTimeField(auto_now_add=True)
