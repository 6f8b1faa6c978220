"""What the checks of allotments share."""

from itertools import count

from checking import start

OLD_TESTS = 16

start()
from members.models import Member  # noqa: E402
from supplies.models import Line, Order, Product, Supplier  # noqa: E402

numbers = count(400)


def member(**more):
    number = next(numbers)
    values = {"full_name": f"Member{number} Green", **more}
    return Member.objects.create_user(f"m{number}@example.com", "spade-and-fork-4", **values)


def product(stock=50, **more):
    number = next(numbers)
    supplier = Supplier.objects.create(name=f"Supplier{number}", email=f"s{number}@example.com")
    values = {"name": f"Product{number}.", "price": 3, "supplier": supplier, "stock": stock}
    return Product.objects.create(**{**values, **more})


def order(of, what, amount=2):
    made = Order.objects.create(member=of, gate_code="735190")
    Line.objects.create(order=made, product=what, amount=amount, price=what.price)
    return made
