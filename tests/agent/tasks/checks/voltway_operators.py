"""Everybody reads the operators, only staff changes them."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from voltway.stations.models import Operator  # noqa: E402
from voltway_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    connector,
    operator,
    staff,
    user,
    works,
)

LIST = "/v2/operators/"
kept = operator()
ONE = f"{LIST}{kept.pk}/"
visitor, driver, office = client_of(), client_of(user()), client_of(staff())
for client, who, refused in ((visitor, "a visitor", {401, 403}), (driver, "a driver", {403})):
    for method, page in (("post", LIST), ("put", ONE), ("patch", ONE), ("delete", ONE)):
        answer = getattr(client, method)(page, {"name": f"By {who}"})
        need(answer.status_code in refused, f"{who}: {method} answers {answer.status_code}")
need(list(Operator.objects.values_list("name", flat=True)) == [kept.name], "an operator changed")
for client, who in ((visitor, "a visitor"), (driver, "a driver"), (office, "staff")):
    for page in (LIST, ONE):
        need(client.get(page).status_code == 200, f"{who} can't read {page}")
answer = office.post(LIST, {"name": "Lee Charge"})
need(answer.status_code == 201, f"staff: post answers {answer.status_code}")
for method in ("put", "patch"):
    answer = getattr(office, method)(ONE, {"name": f"By {method}"})
    need(answer.status_code == 200, f"staff: {method} answers {answer.status_code}")
    kept.refresh_from_db()
    need(kept.name == f"By {method}", f"staff: {method} does nothing")
need(office.delete(ONE).status_code == 204, "staff can't delete")
data = {"connector": connector().pk, "text": "Dark"}
need(driver.post("/v2/faults/", data).status_code == 201, "a driver can't report a fault")
need(driver.post("/v2/cards/", {"uid": "77"}).status_code == 201, "a driver can't add a card")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
