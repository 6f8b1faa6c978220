# ruff: noqa: E402, F403, F405
from looking_on import *

start(migrate=False)
import datetime

from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

call_command("migrate", "members", "0001", verbosity=0)
state = MigrationExecutor(connection).loader.project_state([("members", "0001_initial")]).apps
user = state.get_model("auth", "User").objects.create(username="u")
day = datetime.date(2024, 1, 1)
m = state.get_model("members", "Member").objects.create(user=user, number="1", joined_on=day)
Payment = state.get_model("members", "Payment")
for method in ("C", "T", "D", "D", "X"):
    Payment.objects.create(member=m, year=2024, amount=1, method=method, paid_on=day)


def methods():
    return list(Payment.objects.order_by("pk").values_list("method", flat=True))


call_command("migrate", "members", verbosity=0)
need(methods() == ["cash", "transfer", "debit", "debit", "X"], f"forwards gives {methods()}")
Payment.objects.create(member=m, year=2025, amount=1, method="transfer", paid_on=day)
call_command("migrate", "members", "0001", verbosity=0)
need(methods() == ["C", "T", "D", "D", "X", "T"], f"backwards gives {methods()}")
call_command("migrate", verbosity=0)
need(
    methods() == ["cash", "transfer", "debit", "debit", "X", "transfer"],
    f"forwards again gives {methods()}",
)
finish("pennine")
