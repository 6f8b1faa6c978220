"""A member edits the own page, and nobody else does."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from guests.models import Member  # noqa: E402
from museum_making import OLD_TESTS, boss, client_of, member, user, works  # noqa: E402

ida, bob = member(town="Linz", about="Oils"), member(town="Wels")
own, visitor = client_of(ida), client_of()
path, page = f"/members/{ida.pk}/edit/", f"/members/{ida.pk}/"
data = {"town": "Steyr", "about": "Ilikewater", "newsletter": "on"}


def same():
    row = Member.objects.get(pk=ida.pk)
    return (row.town, row.about, row.newsletter, row.user_id) == (
        "Linz",
        "Oils",
        False,
        ida.user_id,
    )


for call in (visitor.get, visitor.post):
    answer = call(path, data)
    need(answer.status_code == 302, f"a visitor gets {answer.status_code}")
    need(
        "login" in answer["Location"] and path in answer["Location"], "a visitor is sent elsewhere"
    )
for who in (bob, user(), user(is_staff=True), boss()):
    for call in (client_of(who).get, client_of(who).post):
        answer = call(path, data)
        need(answer.status_code == 404, f"somebody else gets {answer.status_code}")
need(same(), "somebody else has changed it")
answer = own.get(path)
need(answer.status_code == 200, f"the member gets {answer.status_code}")
html = answer.content.decode().split('<main id="content">')[-1]
for name in ("town", "about", "newsletter", "csrfmiddlewaretoken"):
    need(f'name="{name}"' in html, f"the form has no {name}")
for name in ("user", "since"):
    need(f'name="{name}"' not in html, f"the form has {name}")
need("Linz" in html and "Oils" in html, "the form does not have what is there")
need(own.post(path, {**data, "town": "x" * 81}).status_code == 200, "a long town")
need(same(), "a wrong form is saved")
answer = own.post(path, {**data, "user": bob.user_id})
need(answer.status_code == 302 and answer["Location"] == page, f"it answers {answer.status_code}")
row = Member.objects.get(pk=ida.pk)
need((row.town, row.about, row.newsletter) == ("Steyr", "Ilikewater", True), "it is not saved")
need(row.user_id == ida.user_id, "the member belongs to another user now")
need(Member.objects.get(pk=bob.pk).town == "Wels", "another member is changed")
shown = own.get(page).content.decode()
need("Ilikewater" in shown, "the page does not show it")
need(f'href="{path}"' in shown, "the member's page has no link for its owner")
for who in (visitor, client_of(bob), client_of(boss())):
    need(path not in who.get(page).content.decode(), "others see the link")
need(own.get("/members/999999/edit/").status_code == 404, "no such member")
strict = client_of(ida, enforce_csrf_checks=True)
need(strict.post(path, data).status_code == 403, "the form has no protection (CSRF)")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
