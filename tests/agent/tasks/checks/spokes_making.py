"""Rows of the repair shop, for its checks. Each has numbers of its own in what is shown."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

OLD_TESTS = 17
made = 0


def user(name: str, **more: Any) -> Any:
    from django.contrib.auth import get_user_model

    return get_user_model().objects.create_user(name, **more)


def job(lines: int = 2, mechanic: bool = True, **more: Any) -> Any:
    """A job with a bike, an owner, a mechanic, a supplier and parts of its own."""
    from stock.models import Part, Supplier
    from workshop.models import Bike, Customer, Job, JobLine, Mechanic

    global made
    made += 1
    owner = Customer.objects.create(name=f"Owner{made}.", email=f"owner{made}@mail.example")
    bike = Bike.objects.create(
        owner=owner, make=f"Make{made}.", model_name="City", frame_number=f"F{made}"
    )
    who = None
    if mechanic:
        who = user(f"mechanic{made}", first_name=f"Mech{made}.", last_name="Hand")
        who = Mechanic.objects.create(user=who, bench=made)
    row = Job.objects.create(bike=bike, mechanic=who, complaint=f"Noise {made}.", **more)
    supplier = Supplier.objects.create(name=f"Supplier{made}.", delivery_days=made)
    for number in range(lines):
        part = Part.objects.create(
            supplier=supplier, sku=f"S{made}-{number}", name=f"Part{made}-{number}.", price="5.00"
        )
        JobLine.objects.create(job=row, part=part, quantity=3, price=Decimal("10.07") + made)
    return row
