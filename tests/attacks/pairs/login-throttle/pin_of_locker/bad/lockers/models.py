from django.contrib.auth.hashers import check_password
from django.db import models


class Locker(models.Model):
    code = models.SlugField(unique=True)
    pin = models.CharField(max_length=128)
    misses = models.PositiveSmallIntegerField(default=0)

    def opens_with(self, pin):
        is_right = check_password(pin, self.pin)
        return is_right
