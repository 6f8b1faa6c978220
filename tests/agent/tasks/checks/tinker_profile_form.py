"""/me/edit/ changes three fields of the member who is logged in, and of nobody else."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from members.models import Member  # noqa: E402
from tinker_making import OLD_TESTS, client_of, member, user, works  # noqa: E402

PAGE = "/me/edit/"
SAID = "Your profile was saved."
who = member(phone="555-0101", emergency_contact="Old contact")
other = member(phone="555-0909")
client, visitor = client_of(who.user), client_of()
need(PAGE in client.get("/me/").content.decode(), "the profile has no link to the form")
answer = client.get(PAGE)
need(answer.status_code == 200, f"{PAGE} answers {answer.status_code}")
text = answer.content.decode()
for name in ("phone", "emergency_contact", "wants_newsletter"):
    need(f'name="{name}"' in text, f"the form has no {name}")
for name in ("is_trusted", "number", "user", "joined_on"):
    need(f'name="{name}"' not in text, f"the form has {name}")
need("555-0101" in text and "Old contact" in text, "the form is not filled in")
need("csrfmiddlewaretoken" in text, "the form has no CSRF token")
need("<nav>" in text, "the page has not the layout of the others")

data = {
    "phone": "555-7777",
    "emergency_contact": "Grace, 555-8888",
    "wants_newsletter": "on",
    "is_trusted": "on",
    "number": "M-999",
    "joined_on": "1999-01-01",
    "user": other.user_id,
    "id": other.pk,
    "pk": other.pk,
    "member": other.pk,
}
answer = client.post(PAGE, data)
need(answer.status_code == 302, f"a saved form answers {answer.status_code}")
need(answer.url == "/me/", f"after saving one comes to {answer.url}")
text = client.get("/me/").content.decode()
need(SAID in text, "the message is not shown")
need("555-7777" in text, "the profile does not show the new phone")
new = Member.objects.get(pk=who.pk)
need((new.phone, new.emergency_contact) == ("555-7777", "Grace, 555-8888"), "it is not saved")
need(new.wants_newsletter is True, "the newsletter is not saved")
need(not new.is_trusted, "a member can make themselves trusted")
need((new.number, new.user_id) == (who.number, who.user_id), "number or user are changed")
need(f"{new.joined_on}" == "2024-05-01", "joined_on is changed")
need(Member.objects.get(pk=other.pk).phone == "555-0909", "another member is changed")

answer = client.post(PAGE, {"phone": "555-6666"})
need(answer.status_code == 302, "only phone is not enough")
new.refresh_from_db()
need((new.emergency_contact, new.wants_newsletter) == ("", False), "a field can't be emptied")
client.get("/me/")  # Here the message of the last form is shown, and gone.
for wrong in (
    {"phone": ""},
    {},
    {"phone": "5" * 31},
    {"phone": "1", "emergency_contact": "x" * 121},
):
    answer = client.post(PAGE, wrong)
    need(answer.status_code == 200, f"{wrong} answers {answer.status_code}")
    new.refresh_from_db()
    need(new.phone == "555-6666", f"{wrong} is saved")
    need(SAID not in answer.content.decode(), f"{wrong} says that it was saved")
for answer in (visitor.get(PAGE), visitor.post(PAGE, data)):
    login = answer.status_code == 302 and answer.url.startswith("/accounts/login/")
    need(login, f"a visitor gets {answer.status_code}")
status = client_of(user()).get(PAGE).status_code
need(status in (302, 403, 404), f"a user who is no member gets {status}")
strict = client_of(who.user, enforce_csrf_checks=True)
need(strict.post(PAGE, {"phone": "1"}).status_code == 403, "it is saved without a CSRF token")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
