from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.db import models


def avatar_path(member, filename):
    return f"avatars/{uuid4().hex}{Path(filename).suffix.lower()}"


class Club(models.Model):
    name = models.CharField(max_length=80, unique=True)

    def __str__(self):
        return self.name


class Member(models.Model):
    club = models.ForeignKey(Club, on_delete=models.PROTECT, related_name="members")
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member"
    )
    about = models.TextField(max_length=1000, blank=True)
    avatar = models.FileField(upload_to=avatar_path, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.user.username
