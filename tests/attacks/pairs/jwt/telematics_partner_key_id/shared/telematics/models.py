import secrets

from django.db import models


def new_signing_key():
    return secrets.token_hex(32)


class Partner(models.Model):
    name = models.SlugField(unique=True)
    key_id = models.SlugField(max_length=40, unique=True)
    signing_key = models.CharField(max_length=128, default=new_signing_key)
    is_active = models.BooleanField(default=True)

    def __str__(self):
        return self.name


class Account(models.Model):
    partner = models.ForeignKey(Partner, on_delete=models.CASCADE, related_name="accounts")
    number = models.CharField(max_length=30, unique=True)

    def __str__(self):
        return self.number


class Trip(models.Model):
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="trips")
    started_at = models.DateTimeField()
    from_place = models.CharField(max_length=120)
    to_place = models.CharField(max_length=120)

    class Meta:
        ordering = ["-started_at", "-pk"]
