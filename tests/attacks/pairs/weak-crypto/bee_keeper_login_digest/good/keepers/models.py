from django.contrib.auth.hashers import make_password
from django.db import models


class Keeper(models.Model):
    email = models.EmailField(unique=True)
    password = models.CharField(max_length=128)
    hives = models.PositiveSmallIntegerField(default=0)

    def set_password(self, password):
        self.password = make_password(password)
