from datetime import timedelta

from django.core import signing
from django.db import models
from django.utils import timezone

PAUSE = timedelta(minutes=10)
SALT = "adopters.activation"


class Adopter(models.Model):
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=80)
    activated_at = models.DateTimeField(null=True, blank=True)
    last_mail_at = models.DateTimeField(null=True, blank=True)

    def __str__(self):
        return self.name

    def mailed_recently(self):
        return self.last_mail_at is not None and timezone.now() - self.last_mail_at < PAUSE

    def activation_token(self):
        return signing.dumps(self.pk, salt=SALT)

    @classmethod
    def activate(cls, token):
        try:
            pk = signing.loads(token, salt=SALT, max_age=timedelta(days=2))
        except signing.BadSignature:
            return False
        waiting = cls.objects.filter(pk=pk, activated_at=None)
        return waiting.update(activated_at=timezone.now()) == 1
