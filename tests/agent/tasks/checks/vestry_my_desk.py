"""The desk is kept for two minutes for each user, and nobody sees another's."""

import time
from unittest import mock

from checking import good, need, no_missing_migrations, old_tests, queries, start

start()
from django.test import Client  # noqa: E402
from records.models import Record  # noqa: E402
from vestry_making import OLD_TESTS, box, loan, reader, record  # noqa: E402

ruth, emma = reader("ruth"), reader("emma")
one, another = Client(), Client()
one.force_login(ruth.user)
another.force_login(emma.user)
loan(ruth, record(title="Tithe map"))
loan(emma, record(title="Bell ropes"))


def desk(client):
    answer = client.get("/my-desk/")
    need(answer.status_code == 200, f"/my-desk/ answers {answer.status_code}")
    return answer.content.decode()


for _ in range(3):
    page = desk(one)
    need("Tithe map" in page and "ruth" in page, "Ruth does not see her desk")
    page = desk(another)
    need("Bell ropes" in page and "emma" in page, "Emma does not see her desk")
    need("Tithe map" not in page, "Emma sees Ruth's desk")
_, _, sql = queries(lambda: desk(one))
need(not [q for q in sql if "loans_loan" in q], "the desk asks for the loans each time")
Record.objects.filter(title="Tithe map").update(title="Hymn book")
need("Hymn book" not in desk(one), "the desk is not kept")

one.force_login(emma.user)
page = desk(one)
need("Bell ropes" in page, "Emma does not see her desk in the browser that was Ruth's")
need("Tithe map" not in page and "Hymn" not in page, "Emma sees Ruth's in Ruth's browser")
one.logout()
answer = one.get("/my-desk/")
need(answer.status_code == 302, f"a visitor gets {answer.status_code} after the sign-out")
need(Client().get("/my-desk/").status_code == 302, "a visitor sees a desk")

one.force_login(ruth.user)
desk(one)
first = desk(one)
Record.objects.filter(title="Hymn book").update(title="Burial register")
with mock.patch("time.time", return_value=time.time() + 100):
    need(desk(one) == first, "the desk is kept for less than two minutes")
with mock.patch("time.time", return_value=time.time() + 125):
    need("Burial register" in desk(one), "the desk is kept for longer than two minutes")
need(desk(another).count("Bell ropes") == 1, "Emma's desk is gone")
for _ in range(2):
    label = box().label
    need(label in one.get("/boxes/").content.decode(), "the page of the boxes is kept, too")
no_missing_migrations()
old_tests(OLD_TESTS)
good()
