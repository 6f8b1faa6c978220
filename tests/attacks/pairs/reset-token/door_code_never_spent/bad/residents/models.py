import secrets

from django.conf import settings
from django.db import models


class ResetCodeManager(models.Manager):
    def issue(self, user):
        self.filter(user=user).delete()
        return self.create(user=user, code=secrets.token_urlsafe(24))

    def redeem(self, code):
        row = self.select_related("user").filter(code=code).first()
        return row.user if row else None


class ResetCode(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    code = models.CharField(max_length=40, unique=True)
    created = models.DateTimeField(auto_now_add=True)
    objects = ResetCodeManager()
