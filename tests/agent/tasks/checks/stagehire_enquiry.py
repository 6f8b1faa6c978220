"""A page where visitors send an enquiry."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from customers.models import Enquiry  # noqa: E402
from stagehire_making import OLD_TESTS, client_of, costume, user, works  # noqa: E402

PAGE = "/customer/enquiry/"
gown, retired = costume(), costume(is_retired=True)
DATA = {"name": "Ann", "email": "ann@mail.example", "costume": gown.pk, "message": "In green?"}
client = client_of()
page = client.get(PAGE)
need(page.status_code == 200, f"{PAGE} answers a visitor with {page.status_code}")
html = page.content.decode()
main = html.split("<main")[-1]
need("csrfmiddlewaretoken" in main, "the form has no CSRF token")
for name in DATA:
    need(f'name="{name}"' in main, f"the form has no field {name}")
for name in ("asked_at", "is_answered"):
    need(f'name="{name}"' not in main, f"the form has a field {name}")
need(gown.name in main, "a costume is not offered")
need(retired.name not in main, "a retired costume is offered")
need("<nav" in html, "the page does not look like the others")
for wrong in (
    {"name": ""},
    {"email": ""},
    {"email": "nonsense"},
    {"message": ""},
    {"message": "x" * 2001},
    {"costume": retired.pk},
    {"costume": 99999},
):
    answer = client.post(PAGE, {**DATA, **wrong})
    need(answer.status_code in (200, 400, 422), f"{wrong} answers {answer.status_code}")
    need(not Enquiry.objects.exists(), f"an enquiry with {str(wrong)[:50]} is saved")
answer = client.post(PAGE, {**DATA, "is_answered": "on"})
need(answer.status_code == 302, f"an enquiry answers {answer.status_code}")
need(answer.url == "/", f"an enquiry leads to {answer.url}")
row = Enquiry.objects.get()
saved = (row.name, row.email, row.costume, row.message, row.is_answered)
need(saved == ("Ann", "ann@mail.example", gown, "In green?", False), f"{saved} is saved")
text = client.get(answer.url).content.decode()
need("Thank you, we will answer soon." in text, "nobody says thank you")
answer = client_of(user()).post(PAGE, {**DATA, "costume": ""})
need(answer.status_code == 302, f"without a costume it answers {answer.status_code}")
need(Enquiry.objects.filter(costume=None).count() == 1, "it is not saved without a costume")
status = client_of(enforce_csrf_checks=True).post(PAGE, DATA).status_code
need(status == 403, f"a post without a CSRF token answers {status}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
