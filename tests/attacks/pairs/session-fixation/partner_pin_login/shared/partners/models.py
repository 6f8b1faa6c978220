from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Partner(models.Model):
    number = models.CharField(max_length=10, unique=True)
    company = models.CharField(max_length=100)
    password = models.CharField(max_length=128)
    commission = models.DecimalField(max_digits=10, decimal_places=2, default=0)
    active = models.BooleanField(default=True)

    def __str__(self):
        return self.company

    def set_password(self, raw):
        self.password = make_password(raw)

    def check_password(self, raw):
        return check_password(raw, self.password)
