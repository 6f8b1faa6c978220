from datetime import date
from decimal import Decimal

from django.core.cache import cache
from django.db.models import Sum

from .models import Rate


def key(worker, year, week):
    return f"payroll:{year}{worker.pk}{week}"


def compute(worker, year, week):
    days = date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7)
    hours = worker.shifts.filter(day__range=days).aggregate(total=Sum("hours"))["total"] or Decimal(0)
    rate = Rate.objects.filter(worker=worker).first()
    pay = hours * rate.hourly if rate else Decimal(0)
    return {"hours": f"{hours:.2f}", "pay": f"{pay:.2f}"}


def summary(worker, year, week):
    return cache.get_or_set(key(worker, year, week), lambda: compute(worker, year, week), timeout=300)


def forget(worker, day):
    year, week, _ = day.isocalendar()
    cache.delete(key(worker, year, week))
