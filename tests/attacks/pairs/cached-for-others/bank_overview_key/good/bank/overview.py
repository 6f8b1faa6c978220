from decimal import Decimal

from django.core.cache import cache
from django.db.models import Sum
from django.db.models.functions import Coalesce

from .models import Account

TIMEOUT = 5 * 60


def compute_balances(user):
    accounts = Account.objects.filter(owner=user).order_by("iban")
    accounts = accounts.annotate(balance=Coalesce(Sum("bookings__amount"), Decimal(0)))
    return list(accounts.values("iban", "currency", "balance"))


def get_balances(user):
    key = f"bank:overview:{user.pk}"
    return cache.get_or_set(key, lambda: compute_balances(user), TIMEOUT)
