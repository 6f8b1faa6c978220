import datetime
import secrets

from django.conf import settings
from django.db import models
from django.utils import timezone


class ResetCodeManager(models.Manager):
    def issue(self, user):
        self.filter(user=user).delete()
        return self.create(user=user, code=secrets.token_urlsafe(24))

    def redeem(self, code):
        since = timezone.now() - datetime.timedelta(minutes=20)
        row = self.select_related("user").filter(code=code, created__gt=since).first()
        if row is None or not self.filter(pk=row.pk).delete()[0]:
            return None
        return row.user


class ResetCode(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    code = models.CharField(max_length=40, unique=True)
    created = models.DateTimeField(auto_now_add=True)
    objects = ResetCodeManager()
