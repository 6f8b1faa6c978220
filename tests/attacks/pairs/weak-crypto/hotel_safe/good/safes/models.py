from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.db import models


class Safe(models.Model):
    guest = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="safe")
    room = models.CharField(max_length=8)
    code_digest = models.CharField(max_length=128, blank=True)
    failures = models.PositiveSmallIntegerField(default=0)

    def set_code(self, code):
        self.code_digest = make_password(code)
        self.failures = 0

    def fits(self, code):
        return check_password(code, self.code_digest)
