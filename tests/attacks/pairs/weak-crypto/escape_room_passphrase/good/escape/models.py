from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
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
        self.passphrase_hash = make_password(passphrase)

    def check_passphrase(self, passphrase):
        return check_password(passphrase, self.passphrase_hash)
