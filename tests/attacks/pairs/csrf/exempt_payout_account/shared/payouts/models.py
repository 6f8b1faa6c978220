from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models


class PayoutAccount(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="payout_account")
    holder = models.CharField(max_length=100)
    iban = models.CharField(max_length=34, validators=[RegexValidator(r"^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\Z")])
    changed = models.DateTimeField(auto_now=True)

    def __str__(self):
        return f"account of {self.holder}"

    @property
    def masked(self):
        return f"{self.iban[:4]} … {self.iban[-4:]}"
