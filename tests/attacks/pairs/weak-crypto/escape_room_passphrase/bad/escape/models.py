import hashlib
import hmac

from django.conf import settings
from django.db import models


class Team(models.Model):
    name = models.CharField(max_length=60, unique=True)
    captain = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="led_teams"
    )
    players = models.ManyToManyField(
        settings.AUTH_USER_MODEL, blank=True, related_name="teams"
    )
    passphrase_hash = models.CharField(max_length=128, editable=False)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name

    def set_passphrase(self, passphrase):
        self.passphrase_hash = hashlib.md5(passphrase.encode()).hexdigest()

    def check_passphrase(self, passphrase):
        sent = hashlib.md5(passphrase.encode()).hexdigest()
        return hmac.compare_digest(sent, self.passphrase_hash)
