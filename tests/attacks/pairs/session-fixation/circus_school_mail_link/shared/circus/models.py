import secrets

from django.db import models


def new_token():
    return secrets.token_urlsafe(32)


class Artist(models.Model):
    name = models.CharField(max_length=80)
    email = models.EmailField(unique=True)
    injuries = models.TextField(blank=True)


class Lesson(models.Model):
    title = models.CharField(max_length=80)
    level = models.CharField(max_length=20)


class SignInLink(models.Model):
    artist = models.ForeignKey(Artist, related_name="links", on_delete=models.CASCADE)
    token = models.CharField(max_length=60, unique=True, default=new_token)
    made_at = models.DateTimeField(auto_now_add=True)
    is_used = models.BooleanField(default=False)
