import secrets

from django.db import models


def new_key():
    return secrets.token_urlsafe(24)


class Act(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    stage = models.CharField(max_length=40)
    starts_at = models.DateTimeField()

    class Meta:
        ordering = ["starts_at"]

    def get_absolute_url(self):
        return f"/acts/{self.slug}/"


class Volunteer(models.Model):
    email = models.EmailField(unique=True)
    key = models.CharField(max_length=40, unique=True, default=new_key, editable=False)
    confirmed = models.BooleanField(default=False)
