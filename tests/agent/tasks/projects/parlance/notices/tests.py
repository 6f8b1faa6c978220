from django.contrib.auth.models import User
from django.test import TestCase

from .models import Notice


class NoticeTest(TestCase):
    def test_pinned_notices_come_first(self):
        Notice.objects.create(title="Summer fête", body="In the yard", pinned=True)
        Notice.objects.create(title="Lost umbrella", body="A green one")
        html = self.client.get("/").content.decode()
        self.assertLess(html.index("Summer fête"), html.index("Lost umbrella"))

    def test_staff_writes(self):
        staff = User.objects.create_user("office", is_staff=True)
        self.client.force_login(staff)
        data = {"title": "Closed", "body": "On Monday"}
        self.assertRedirects(self.client.post("/notices/new/", data), "/")
        self.assertEqual(Notice.objects.get().author, staff)

    def test_students_can_not_write(self):
        self.assertRedirects(self.client.get("/notices/new/"), "/login/?next=/notices/new/")
        self.client.force_login(User.objects.create_user("sean"))
        self.assertEqual(self.client.get("/notices/new/").status_code, 403)
