import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse

from .passphrases import hash_passphrase


class Album(models.Model):
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=100)
    story = models.TextField(blank=True)
    passphrase = models.CharField(max_length=128, editable=False)

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("album", args=[self.key])

    def set_passphrase(self, raw):
        self.passphrase = hash_passphrase(raw)
