from django.conf import settings
from django.db import models
from django.db.models import F


class AccountFull(Exception):
    pass


class TooFewHours(Exception):
    pass


class Account(models.Model):
    LIMIT = 40

    member = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="account")
    hours = models.PositiveSmallIntegerField(default=5)

    def take(self, hours):
        if not Account.objects.filter(pk=self.pk, hours__gte=hours).update(hours=F("hours") - hours):
            raise TooFewHours

    def give(self, hours):
        if not Account.objects.filter(pk=self.pk, hours__lte=self.LIMIT - hours).update(hours=F("hours") + hours):
            raise AccountFull


class Transfer(models.Model):
    source = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="sent")
    target = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="got")
    hours = models.PositiveSmallIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]
