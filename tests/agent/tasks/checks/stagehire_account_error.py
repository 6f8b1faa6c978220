"""Who has no customer is sent to the hires; who has one gets the account as before."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from stagehire_making import OLD_TESTS, client_of, customer, hire, user, works  # noqa: E402

PAGE = "/customer/account/"
for who in (user("desk", is_staff=True), user("nobody")):
    answer = client_of(who).get(PAGE)
    need(answer.status_code == 302, f"{PAGE} answers {who} with {answer.status_code}")
    need(answer.url == "/hires/", f"{who} is sent to {answer.url}")
    need(client_of(who).get("/hires/").status_code == 200, f"{who} gets no hires")
ann = user("ann")
row = customer(ann)
hire(row, 2)
page = client_of(ann).get(PAGE)
need(page.status_code == 200, f"a customer gets {page.status_code}")
text = page.content.decode()
need(row.organisation in text and "Total: 51.00" in text, "a customer's account is another")
answer = client_of().get(PAGE)
need(answer.status_code == 302, f"a visitor gets {answer.status_code}")
need(answer.url == f"/account/login/?next={PAGE}", f"a visitor is sent to {answer.url}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
