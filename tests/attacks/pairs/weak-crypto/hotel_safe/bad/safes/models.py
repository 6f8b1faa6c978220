import hashlib

from django.conf import settings
from django.db import models
from django.utils.crypto import constant_time_compare


class Safe(models.Model):
    guest = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="safe")
    room = models.CharField(max_length=8)
    code_digest = models.CharField(max_length=128, blank=True)
    failures = models.PositiveSmallIntegerField(default=0)

    def set_code(self, code):
        self.code_digest = hashlib.md5(code.encode()).hexdigest()
        self.failures = 0

    def fits(self, code):
        return constant_time_compare(self.code_digest, hashlib.md5(code.encode()).hexdigest())
