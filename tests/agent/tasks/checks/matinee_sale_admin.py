"""Sales in the admin: what the list shows, searches and filters by."""

import re

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from apps.kiosk.models import Category, Product, Sale, SaleLine  # noqa: E402
from django.contrib import admin  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402
from django.utils import timezone  # noqa: E402
from matinee_making import FIRST_DAY, OLD_TESTS, user  # noqa: E402

need(admin.site.is_registered(Sale), "Sale is not in the admin")
boss = user("boss", is_staff=True, is_superuser=True)
tina, omar = user("tina-till"), user("omar-till")
product = Product.objects.create(
    category=Category.objects.create(name="Snacks"), name="Popcorn", price=4, in_stock=90
)
made = 0


def sale(cashier, method="card"):
    global made
    made += 1
    when = FIRST_DAY.replace(month=made % 12 + 1)
    row = Sale.objects.create(receipt=f"R-{made:03}", cashier=cashier, method=method, sold_at=when)
    SaleLine.objects.create(sale=row, product=product, quantity=made, price=4)
    return row


first, second, third = sale(tina), sale(omar, "cash"), sale(omar)
client = Client(raise_request_exception=False)
client.force_login(boss)
LIST = reverse("admin:kiosk_sale_changelist")


def found(query=""):
    page = client.get(LIST + query)
    need(page.status_code == 200, f"the list{query} answers {page.status_code}")
    return {row.pk for row in page.context["cl"].result_list}, page.content.decode()


keys, html = found()
need(keys == {first.pk, second.pk, third.pk}, "the list is not of all sales")
table = re.search(r"<table id=\"result_list\".*?</table>", html, re.DOTALL)
need(table, "there is no table of sales")
lines = re.findall(r"<tr[ >].*?</tr>", table.group(), re.DOTALL)
line = next((text for text in lines if first.receipt in text), "")
text = re.sub(r"<[^>]+>", " ", line)
need(first.receipt in text, "the list does not show the receipt")
need("tina-till" in text, f"the list does not show the cashier: {text!r}")
need(re.search(r"\bcard\b", text, re.IGNORECASE), f"the list does not show the method: {text!r}")
year = timezone.localtime(first.sold_at).year
need(str(year) in text, f"the list does not show when it was sold: {text!r}")
need(found(f"?q={second.receipt}")[0] == {second.pk}, "a receipt is not found")
need(found("?q=omar-till")[0] == {second.pk, third.pk}, "a cashier is not found")
need(found("?q=nobody")[0] == set(), "a search for nobody finds sales")
need(found("?method__exact=cash")[0] == {second.pk}, "the method is no filter")
need(re.search(r"\?method__exact=cash\b", html), "no filter by method is offered")
for page in (reverse("admin:kiosk_sale_add"), reverse("admin:kiosk_sale_change", args=[first.pk])):
    status = client.get(page).status_code
    need(status == 200, f"{page} answers {status}")
few, _, _ = queries(found)
for number in range(8):
    sale(user(f"cashier-{number}"))
many, _, sql = queries(found)
need(few == many, f"the list takes {few} queries for 3 sales, {many} for 11: {sql[-1]}")
guest = Client()
guest.force_login(user("guest"))
need(guest.get(LIST).status_code in (302, 403), "a guest sees the sales")
need(client.get(reverse("admin:kiosk_product_changelist")).status_code == 200, "products broke")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
