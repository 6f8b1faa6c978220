from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Rower(models.Model):
    email = models.EmailField(unique=True)
    password = models.CharField(max_length=128)
    weight = models.PositiveSmallIntegerField()

    def set_password(self, password):
        self.password = make_password(password)

    def check_password(self, password):
        return check_password(password, self.password)
