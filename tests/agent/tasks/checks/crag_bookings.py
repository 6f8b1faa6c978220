# ruff: noqa: E402, F403, F405
from at_cragside import *

start()
from courses.models import Booking

c = client(boss())


def fill(n):
    for i in range(n):
        Booking.objects.create(course=course(), member=member(last=f"Last{i}"))


fill(2)
_, few = queries_of(c, "/admin/courses/booking/")
fill(30)
response, many = queries_of(c, "/admin/courses/booking/")
need(many == few, f"{few} queries with 2 bookings, {many} with 32")
html = response.content.decode()
b = Booking.objects.first()
for text in (b.course.title, b.course.instructor.name, b.member.display_name):
    need(text in html, f"{text} is missing from the list")
for url in ("?status__exact=confirmed", "?o=2", "?o=4"):
    need(c.get("/admin/courses/booking/" + url).status_code == 200, f"{url} doesn't work")
finish("cragside")
