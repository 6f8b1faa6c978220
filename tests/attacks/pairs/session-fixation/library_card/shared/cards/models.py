from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Reader(models.Model):
    card_number = models.CharField(max_length=12, unique=True)
    name = models.CharField(max_length=80)
    secret = models.CharField(max_length=128, editable=False)

    def set_secret(self, raw):
        self.secret = make_password(raw)

    def check_secret(self, raw):
        return check_password(raw, self.secret)
