"""Volunteers alone set the status of a repair."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from mendhall_making import OLD_TESTS, client_of, repair, user, volunteer, works  # noqa: E402

row = repair()
url = f"/repairs/{row.pk}/status/"


def post(who, status="fixed", to=url):
    answer = client_of(who).post(to, {"status": status})
    row.refresh_from_db()
    return answer


answer = post(None)
need(row.status == "waiting", "a visitor changed it")
need(answer.status_code == 302, f"a visitor gets {answer.status_code}")
need(answer.headers["Location"].startswith("/login/"), "a visitor is led elsewhere")
need(post(None, to="/repairs/999999/status/").status_code == 302, "a visitor learns of repairs")
answer = post(user())
need(row.status == "waiting", "who is no volunteer changed it")
need(answer.status_code == 403, f"who is no volunteer gets {answer.status_code}")
who = volunteer()
answer = post(who.user)
need(answer.status_code == 200 and row.status == "fixed", f"a volunteer: {answer.status_code}")
need(f'id="repair-{row.pk}"' in answer.content.decode(), "the row is not answered")
answer = post(who.user, "eaten")
need(answer.status_code == 400 and row.status == "fixed", f"nonsense: {answer.status_code}")
need(post(who.user, to="/repairs/999999/status/").status_code == 404, "no repair is no 404")
need(client_of(who.user).get(url).status_code == 405, "a GET is no 405 any more")
works()
no_missing_migrations()
old_tests(OLD_TESTS)
good()
