from django.conf import settings
from django.db import models


class ChargeAccount(models.Model):
    driver = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="charge_account"
    )
    credit_cents = models.PositiveIntegerField(default=0)


class ChargeSession(models.Model):
    account = models.ForeignKey(ChargeAccount, on_delete=models.CASCADE, related_name="sessions")
    pole = models.CharField(max_length=20)
    reserved_cents = models.PositiveIntegerField()
    started_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]
