from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Note(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notes")
    title = models.CharField(max_length=80)
    text = models.TextField(max_length=5000)
    passphrase_hash = models.CharField(max_length=128, editable=False)

    def set_passphrase(self, passphrase):
        self.passphrase_hash = make_password(passphrase)

    def opens_with(self, passphrase):
        return check_password(passphrase, self.passphrase_hash)
