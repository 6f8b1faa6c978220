"""Owners write messages with a form."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from practice.models import Message  # noqa: E402
from vet_making import OLD_TESTS, client_of, owner, user, works  # noqa: E402

who, other = owner(), owner()
own, visitor, nobody = client_of(who), client_of(), client_of(user())
PATH = "/messages/new/"
data = {"subject": "Tiger", "text": "He limps."}
for answer in (visitor.get(PATH), visitor.post(PATH, data)):
    need(answer.status_code == 302 and "/login/" in answer["Location"], "visitors may write")
for answer in (nobody.get(PATH), nobody.post(PATH, data)):
    need(answer.status_code == 404, f"who is no owner gets {answer.status_code}")
page = own.get(PATH)
need(page.status_code == 200, f"the page answers {page.status_code}")
html = page.content.decode().split('<div id="content">')[-1]
for name in ("subject", "text", "csrfmiddlewaretoken"):
    need(f'name="{name}"' in html, f"the form has no {name}")
for name in ("owner", "answered", "sent_at"):
    need(f'name="{name}"' not in html, f"the form asks for {name}")
for bad in ({}, {"subject": "X"}, {"text": "X"}, {"subject": "x" * 121, "text": "X"}):
    answer = own.post(PATH, bad)
    need(answer.status_code == 200, f"{bad} answers {answer.status_code}")
need(not Message.objects.exists(), "a wrong one is saved")
answer = own.post(PATH, {**data, "owner": other.pk, "answered": "on"})
need(answer.status_code == 302 and answer["Location"] == "/", f"it answers {answer.status_code}")
row = Message.objects.get()
need((row.owner, row.subject, row.text) == (who, "Tiger", "He limps."), "a wrong message")
need(not row.answered, "it is answered at once")
need("Thank you, we will answer soon." in own.get("/").content.decode(), "no thanks")
need("Thank you" not in own.get("/").content.decode(), "the thanks stay")
for path in ("/", "/appointments/", "/costs/"):
    need(f'href="{PATH}"' in own.get(path).content.decode(), f"no link in the menu of {path}")
need(f'href="{PATH}"' in nobody.get("/").content.decode(), "no link for other users")
need(PATH not in visitor.get("/login/").content.decode(), "visitors see the link")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
