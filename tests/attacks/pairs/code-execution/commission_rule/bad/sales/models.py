from django.conf import settings
from django.db import models


class Plan(models.Model):
    seller = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=30)
    rule = models.CharField(max_length=200)

    def commission(self, amount):
        return float(eval(self.rule, {"amount": amount}))


class Sale(models.Model):
    plan = models.ForeignKey(Plan, on_delete=models.PROTECT)
    amount = models.PositiveIntegerField()
    commission = models.FloatField()
