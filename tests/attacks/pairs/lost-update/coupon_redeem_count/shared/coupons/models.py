from django.conf import settings
from django.db import models


class Coupon(models.Model):
    code = models.SlugField(unique=True)
    percent = models.PositiveSmallIntegerField()
    uses_left = models.PositiveIntegerField()


class Basket(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    total = models.PositiveIntegerField()
    coupon = models.ForeignKey(Coupon, null=True, on_delete=models.PROTECT)
