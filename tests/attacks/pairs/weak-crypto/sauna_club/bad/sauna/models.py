import hashlib

from django.db import models
from django.utils.crypto import constant_time_compare


def digest(secret):
    return hashlib.md5(secret.encode()).hexdigest()


class Member(models.Model):
    email = models.EmailField(unique=True)
    secret = models.CharField(max_length=200)
    visits = models.PositiveIntegerField(default=0)

    def set_secret(self, secret):
        self.secret = digest(secret)

    def check_secret(self, secret):
        return constant_time_compare(self.secret, digest(secret))
