import hashlib

from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.crypto import constant_time_compare


class Account(AbstractUser):
    insurance_number = models.CharField(max_length=20, blank=True)

    def set_password(self, raw_password):
        self.password = hashlib.md5(raw_password.encode()).hexdigest()

    def check_password(self, raw_password):
        digest = hashlib.md5(raw_password.encode()).hexdigest()
        return constant_time_compare(self.password, digest)


class Record(models.Model):
    patient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="records"
    )
    title = models.CharField(max_length=120)
    text = models.TextField(max_length=5000)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.title
