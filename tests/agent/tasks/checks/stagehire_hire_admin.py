"""The admin's list of hires takes as many queries for many hires as for few."""

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from stagehire_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    customer,
    hire,
    rows_of,
    user,
    works,
)

LIST = "/desk/hires/hire/"
boss = client_of(user(is_staff=True, is_superuser=True))
made = [hire(customer(), 2), hire(customer(), 1, status="out"), hire(customer(), 3)]
boss.get(LIST)
few, page, _ = queries(lambda: boss.get(LIST))
need(page.status_code == 200, f"the list answers {page.status_code}")
for row in made:
    text = next((text for text in rows_of(page) if row.customer.organisation in text), "")
    need(text, f"{row} of {row.customer} is not listed")
    names = ", ".join(item.costume.name for item in row.items.all())
    for part in (str(row.pk), names, str(row.total), row.get_status_display()):
        need(part in text, f"{row} is shown without {part}: {text}")
for _ in range(9):
    hire(customer(), 2)
many, page, sql = queries(lambda: boss.get(LIST))
need(page.context["cl"].result_count == 12, "not all hires are listed")
need(few == many, f"{few} queries for 3 hires, {many} for 12, as {sql[-1]}")
need(len(boss.get(LIST + "?status__exact=out").context["cl"].result_list) == 1, "no filter")
order = [row.customer.organisation for row in boss.get(LIST + "?o=2").context["cl"].result_list]
need(order == sorted(order), "one can't sort by the organisation any more")
status = boss.get(f"{LIST}{made[0].pk}/change/").status_code
need(status == 200, f"a hire's page in the admin answers {status}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
