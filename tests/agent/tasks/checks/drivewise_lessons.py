"""/api/lessons/ takes as many queries for many lessons as for few; a test locks it."""

import shutil
import tempfile
from pathlib import Path

from checking import ORIGINALS, ROOT, good, need, no_missing_migrations, queries, start, tests_of

start()
from drivewise_making import (  # noqa: E402
    OLD_TESTS,
    client_of,
    instructor,
    lesson,
    pupil,
    staff,
    works,
)

LIST = "/api/lessons/"
teacher, who = instructor(), pupil()
made = [lesson(skills=2), lesson(who, 1, instructor=teacher), lesson(who, state="held")]
office, of_teacher, of_pupil = client_of(staff()), client_of(teacher.user), client_of(who.user)


def wanted(row):
    return {
        "id": row.pk,
        "pupil_name": str(row.pupil),
        "instructor_name": str(row.instructor),
        "plate": row.car.plate,
        "branch": row.car.branch.name,
        "state": row.state,
        "skills": [skill.name for skill in row.skills.all()],
    }


counts = []
for caller, rows in ((office, made), (of_teacher, made[1:2]), (of_pupil, made[1:])):
    number, answer, _ = queries(lambda caller=caller: caller.get(LIST))
    need(answer.status_code == 200, f"the list answers {answer.status_code}")
    found = answer.json()
    need(all(row.pop("starts_at") for row in found), "it isn't said when a lesson starts")
    need(found == [wanted(row) for row in rows], f"the list is {found}")
    counts.append(number)
for _ in range(8):
    lesson(who, 2, instructor=teacher)
for caller, few in zip((office, of_teacher, of_pupil), counts, strict=True):
    many, answer, sql = queries(lambda caller=caller: caller.get(LIST))
    need(len(answer.json()) >= 9, "not all lessons are listed")
    need(few == many, f"{few} queries for few lessons, {many} for more, as {sql[-1]}")
answer = office.get(f"{LIST}{made[0].pk}/")
need(answer.status_code == 200, f"one lesson answers {answer.status_code}")
status = of_pupil.get(f"{LIST}{made[0].pk}/").status_code
need(status == 404, f"a lesson of another answers {status}")
works()
no_missing_migrations()
passed, count, output = tests_of(ROOT)
need(passed, f"the project's tests fail:\n{output[-2000:]}")
need(count > OLD_TESTS, "there is no new test")
with tempfile.TemporaryDirectory() as folder:
    copy = Path(folder) / "project"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", "__pycache__"))
    for name in ("lessons/views.py", "lessons/serializers.py"):
        shutil.copy(ORIGINALS / "drivewise" / name, copy / name)
    passed, _, output = tests_of(copy)
    need(not passed, "the tests pass with the N+1")
    need("FAIL:" in output, f"the tests fail for another reason:\n{output[-2000:]}")
good()
