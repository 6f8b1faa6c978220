"""A review is changed and deleted by its author and by staff, and read by everybody."""

from checking import good, need, no_missing_migrations, old_tests, start

start("config.settings.test")
from hutbook_making import (  # noqa: E402
    API,
    OLD_TESTS,
    client_of,
    hut,
    review,
    staff,
    user,
    works,
)

author, warden = user(), user(is_warden=True)
row = review(author=author, stars=2)
path, text = f"{API}reviews/{row.pk}/", row.text
full = {"hut": hut().slug, "stars": 5, "text": "Great!"}
OTHERS = {"a visitor": client_of(), "another": client_of(user()), "a warden": client_of(warden)}
for name, client in OTHERS.items():
    for method, data in (("patch", {"text": "Great!"}), ("put", full), ("delete", None)):
        answer = getattr(client, method)(path, data, format="json")
        row = type(row).objects.filter(pk=row.pk).first()
        need(row is not None, f"{name} deleted it")
        need((row.text, row.stars) == (text, 2), f"{name} changed it by {method}")
        wrong = f"{method} of {name} answers {answer.status_code}"
        need(answer.status_code in (401, 403, 404), wrong)
    need(client.get(path).json()["text"] == text, f"{name} can't read it")
    need(client.get(f"{API}reviews/").status_code == 200, f"{name} can't read the list")
own, office = client_of(author), client_of(staff())
answer = own.patch(path, {"stars": 3}, format="json")
need(answer.status_code == 200, f"the author's change answers {answer.status_code}")
answer = own.put(path, {**full, "hut": row.hut.slug}, format="json")
need(answer.status_code == 200, f"the author's put answers {answer.status_code}")
row.refresh_from_db()
need((row.text, row.stars, row.author) == ("Great!", 5, author), "the author's change is lost")
answer = office.patch(path, {"text": "Moderated"}, format="json")
need(answer.status_code == 200, f"a change by staff answers {answer.status_code}")
row.refresh_from_db()
need((row.text, row.author) == ("Moderated", author), "the change by staff is wrong")
need(own.delete(path).status_code == 204, "the author can't delete it")
other = review(is_hidden=True)
need(own.get(f"{API}reviews/{other.pk}/").status_code == 404, "a hidden review is seen")
need(office.delete(f"{API}reviews/{other.pk}/").status_code == 204, "staff can't delete")
answer = client_of(user()).post(f"{API}reviews/", full, format="json")
need(answer.status_code == 201, f"a new review answers {answer.status_code}")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
