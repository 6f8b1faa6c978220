from django.conf import settings
from django.db import models


class Voucher(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="vouchers")
    code = models.SlugField(unique=True)


class Transfer(models.Model):
    voucher = models.OneToOneField(Voucher, on_delete=models.CASCADE, related_name="transfer")
    receiver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="transfers")
