"""/api/exams/ comes in pages of 50, up to 200 if asked for; the other lists don't."""

from checking import good, need, no_missing_migrations, old_tests, start

start()
from drivewise_making import LISTS, OLD_TESTS, client_of, exam, pupil, staff, works  # noqa: E402
from lessons.models import Exam  # noqa: E402

PAGE = "/api/exams/"
office = client_of(staff())
who = exam().pupil
template = Exam.objects.get()
days = [template.taken_on.replace(month=m, day=d) for m in range(1, 13) for d in range(1, 19)]
Exam.objects.bulk_create(Exam(pupil=who, points=70, taken_on=day) for day in days)
order = list(Exam.objects.order_by("-taken_on", "pk").values_list("pk", flat=True))


def page(query=""):
    answer = office.get(PAGE + query)
    need(answer.status_code == 200, f"{PAGE}{query} answers {answer.status_code}")
    body = answer.json()
    need(isinstance(body, dict) and "results" in body, "the exams come without pages")
    return body, [row["id"] for row in body["results"]]


body, first = page()
need(body["count"] == 217, f"the count is {body['count']}")
need(first == order[:50], f"the first page holds {len(first)} exams, or has another order")
need(body["previous"] is None, "there is a page before the first")
need(body["next"].endswith("?page=2"), f"the next page is {body['next']}")
need(page("?page=2")[1] == order[50:100], "the second page is another")
need(len(page("?page=5")[1]) == 17, "the last page is another")
need(page("?page_size=10&page=2")[1] == order[10:20], "page_size has no effect")
need(len(page("?page_size=200")[1]) == 200, "one can't have 200")
need(len(page("?page_size=5000")[1]) == 200, "one can have more than 200")
need(office.get(PAGE + "?page=99").status_code == 404, "page 99 is not 404")
need(office.get(f"{PAGE}{order[0]}/").json()["id"] == order[0], "one exam is another")
status = client_of(pupil().user).get(PAGE).status_code
need(status == 403, f"a pupil gets {status}")
works(tuple(name for name in LISTS if name != "exams"))
no_missing_migrations()
old_tests(OLD_TESTS)
good()
