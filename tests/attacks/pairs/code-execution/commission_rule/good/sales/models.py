import re

from django.conf import settings
from django.db import models

RULE = re.compile(r"amount \* (\d{1,3}(?:\.\d{1,4})?)")


class Plan(models.Model):
    seller = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=30)
    rule = models.CharField(max_length=200)

    def commission(self, amount):
        found = RULE.fullmatch(self.rule)
        return amount * float(found[1]) if found else 0.0


class Sale(models.Model):
    plan = models.ForeignKey(Plan, on_delete=models.PROTECT)
    amount = models.PositiveIntegerField()
    commission = models.FloatField()
