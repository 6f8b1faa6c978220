import secrets

from django.conf import settings
from django.db import models


def new_code():
    return secrets.token_urlsafe(32)


class Role(models.TextChoices):
    VIEWER = "viewer"
    EDITOR = "editor"
    ADMIN = "admin"


class Workspace(models.Model):
    name = models.CharField(max_length=80)


class Membership(models.Model):
    workspace = models.ForeignKey(Workspace, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships"
    )
    role = models.CharField(max_length=10, choices=Role, default=Role.VIEWER)
    display_name = models.CharField(max_length=60, blank=True)

    class Meta:
        ordering = ["pk"]
        unique_together = [("workspace", "user")]


class Invitation(models.Model):
    workspace = models.ForeignKey(Workspace, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField()
    role = models.CharField(max_length=10, choices=Role, default=Role.VIEWER)
    code = models.CharField(max_length=64, unique=True, default=new_code)
    accepted_at = models.DateTimeField(null=True, blank=True)
