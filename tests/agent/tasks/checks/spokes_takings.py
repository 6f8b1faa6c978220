"""Only the staff sees /api/takings/; the rest of the API is as it was."""

from checking import good, need, old_tests, start

start()
from rest_framework.test import APIClient  # noqa: E402
from spokes_making import OLD_TESTS, job, user  # noqa: E402

path = "/api/takings/"
one = job(lines=1, status="collected")
open_job = job(lines=1)
visitor, reader, office = APIClient(), APIClient(), APIClient()
reader.force_authenticate(user("reader"))
office.force_authenticate(user("office", is_staff=True))
status = reader.get(path).status_code
need(status in (403, 404), f"one who is not of the staff gets {status}")
status = visitor.get(path).status_code
need(status in (401, 403, 404), f"a visitor gets {status}")
page = office.get(path)
need(page.status_code == 200, f"the staff gets {page.status_code}")
need(float(page.json()["total"]) == 33.21 and page.json()["lines"] == 1, f"{page.json()}")
need(office.post(path, {}).status_code == 405, "it takes a POST now")
for other in ("/api/jobs/", f"/api/jobs/{one.pk}/", "/api/parts/"):
    need(reader.get(other).status_code == 200, f"{other} is closed to who works here")
    need(visitor.get(other).status_code in (401, 403), f"{other} is open to all")
need(reader.post(f"/api/jobs/{open_job.pk}/ready/").status_code == 200, "jobs can't be finished")
need(visitor.get(f"/api/status/{one.token}/").status_code == 200, "customers can't follow")
old_tests(OLD_TESTS)
good()
