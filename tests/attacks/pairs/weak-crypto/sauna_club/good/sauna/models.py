from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Member(models.Model):
    email = models.EmailField(unique=True)
    secret = models.CharField(max_length=200)
    visits = models.PositiveIntegerField(default=0)

    def set_secret(self, secret):
        self.secret = make_password(secret)

    def check_secret(self, secret):
        return check_password(secret, self.secret)
