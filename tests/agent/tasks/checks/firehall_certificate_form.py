"""/crew/certificates/add/: a member enters a certificate of their own."""

from datetime import date

from checking import good, need, no_missing_migrations, old_tests, start

start()
from crew.models import Certificate, Qualification  # noqa: E402
from firehall_making import OLD_TESTS, client_of, member, user, works  # noqa: E402

PAGE = "/crew/certificates/add/"
pump, truck = (Qualification.objects.create(name=name) for name in ("Pump", "Truck"))
who, other = member(), member()
client = client_of(who.user)
DATA = {"qualification": pump.pk, "issued_on": "2026-01-10", "expires_on": "2031-01-10"}

answer = client.get(PAGE)
text = answer.content.decode()
need(answer.status_code == 200, f"{PAGE} answers {answer.status_code}")
for name in DATA:
    need(f'name="{name}"' in text, f"the form has no {name}")
need('name="member"' not in text, "one can choose the member")
need("csrfmiddlewaretoken" in text, "the form has no CSRF token")
need("Pump" in text and "Truck" in text, "the qualifications are not offered")
need("<nav>" in text, "the page has no navigation")

answer = client.post(PAGE, {**DATA, "member": other.pk})
need(answer.status_code == 302, f"a right form answers {answer.status_code}")
need(answer.headers["Location"] == "/crew/me/", f"it leads to {answer.headers['Location']}")
row = Certificate.objects.get()
need(row.member == who, "the certificate is of somebody else")
same = row.qualification == pump and row.issued_on == date(2026, 1, 10)
need(same and row.expires_on == date(2031, 1, 10), "the certificate is not what was sent")
need("Pump" in client.get("/crew/me/").content.decode(), "it is not on /crew/me/")
answer = client.post(PAGE, {**DATA, "qualification": truck.pk, "expires_on": ""})
need(answer.status_code == 302, f"without a date of expiry it answers {answer.status_code}")
need(Certificate.objects.filter(expires_on=None, qualification=truck).count() == 1, "not saved")

for wrong in (
    {"expires_on": "2026-01-10"},
    {"expires_on": "2025-12-31"},
    {"issued_on": ""},
    {"issued_on": "", "expires_on": ""},
    {"issued_on": "soon"},
    {"qualification": ""},
    {"qualification": "99999"},
):
    answer = client.post(PAGE, {**DATA, **wrong})
    need(answer.status_code == 200, f"{wrong} answers {answer.status_code}")
    need("errorlist" in answer.content.decode(), f"{wrong}: no error is shown")
need(Certificate.objects.count() == 2, "a wrong form was saved")

for method in ("get", "post"):
    answer = getattr(client_of(), method)(PAGE, DATA)
    need(answer.status_code == 302, f"{method} of a visitor answers {answer.status_code}")
    where = answer.headers["Location"]
    need(where.startswith("/accounts/login/"), f"a visitor is sent to {where}")
clerk = client_of(user())
for method in ("get", "post"):
    status = getattr(clerk, method)(PAGE, DATA).status_code
    need(status < 500, f"{method} of a user who is no member answers {status}")
need(Certificate.objects.count() == 2, "a visitor or a user who is no member saved one")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
