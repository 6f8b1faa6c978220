"""A form at /contact/ that mails the organisers."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from django.conf import settings  # noqa: E402
from django.core import mail  # noqa: E402
from django.test import Client  # noqa: E402
from lectern_making import OLD_TESTS, client_of, user, works  # noqa: E402

PAGE = "/contact/"
settings.ORGANISERS_EMAIL = "team@lectern.example"
FILLED = {
    "name": "Ida Rhodes",
    "email": "ida@mail.example",
    "subject": "Parking & trains",
    "message": "Where do I park?\nI'm late.",
}
client = client_of()
answer = client.get(PAGE)
need(answer.status_code == 200, f"{PAGE} answers {answer.status_code}")
html = answer.content.decode()
need("csrfmiddlewaretoken" in html and "<form" in html, "there is no form with a CSRF token")
for name in FILLED:
    need(f'name="{name}"' in html, f"the form has no field {name}")
need("<header>" in html and "My proposals" not in html, "the page does not look like the others")
for page in ("/", "/login/"):
    header = client.get(page).content.decode().partition("</header>")[0]
    need('href="/contact/"' in header, f"{page} does not link it in the header")
known = client_of(user()).get(PAGE)
need(known.status_code == 200, "one who is signed in gets no form")
need(f'href="{PAGE}"' in known.content.decode().partition("</header>")[0], "no link for users")

for wrong, why in (
    ({"name": ""}, "no name"),
    ({"email": ""}, "no address"),
    ({"email": "ida"}, "a wrong address"),
    ({"subject": ""}, "no subject"),
    ({"message": ""}, "no message"),
    ({"message": "x" * 2001}, "a long message"),
):
    answer = client.post(PAGE, {**FILLED, **wrong})
    need(answer.status_code in (200, 400, 422), f"{why} answers {answer.status_code}")
    need("error" in answer.content.decode().lower(), f"nothing is said about {why}")
need(not mail.outbox, "a mail was sent for a form with errors")
strict = Client(enforce_csrf_checks=True)
need(strict.post(PAGE, FILLED).status_code == 403, "it can be posted without a CSRF token")

answer = client.post(PAGE, FILLED)
need(answer.status_code == 302, f"a message answers {answer.status_code}")
need(answer.url == "/", f"a message leads to {answer.url}")
need('<ul class="messages"><li>' in client.get("/").content.decode(), "no message of success")
need(len(mail.outbox) == 1, f"{len(mail.outbox)} mails were sent")
(sent,) = mail.outbox
need(sent.to == ["team@lectern.example"] and not sent.cc, f"it is sent to {sent.recipients()}")
need(sent.reply_to == ["ida@mail.example"], f"one replies to {sent.reply_to}")
need(FILLED["subject"] in sent.subject, f"its subject is {sent.subject!r}")
for text in (FILLED["name"], *FILLED["message"].splitlines()):
    need(text in sent.body, f"{text!r} is not in {sent.body!r}")
need(client.post(PAGE, {**FILLED, "message": "x" * 2000}).status_code == 302, "2000 is too long")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
