import hashlib

from django.conf import settings
from django.db import models
from django.utils.crypto import constant_time_compare


def digest(passphrase):
    return hashlib.md5(passphrase.encode()).hexdigest()


class Note(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notes")
    title = models.CharField(max_length=80)
    text = models.TextField(max_length=5000)
    passphrase_hash = models.CharField(max_length=128, editable=False)

    def set_passphrase(self, passphrase):
        self.passphrase_hash = digest(passphrase)

    def opens_with(self, passphrase):
        return constant_time_compare(self.passphrase_hash, digest(passphrase))
