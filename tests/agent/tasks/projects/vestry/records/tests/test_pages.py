from django.test import TestCase
from django.urls import reverse

from core.testing import make_box, make_collection, make_loan, make_reader, make_record
from records.models import Record, Subject


class CataloguePagesTest(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.reader = make_reader()
        cls.collection = make_collection()
        cls.box = make_box(collection=cls.collection)
        cls.record = make_record(box=cls.box, title="Minutes of 1743", year=1743)
        cls.secret = make_record(
            "VM-2", cls.box, title="Sealed letters", year=1744, access=Record.Access.RESTRICTED
        )

    def setUp(self):
        self.client.force_login(self.reader.user)

    def test_pages_need_a_login(self):
        self.client.logout()
        for name in ("collection_list", "box_list"):
            response = self.client.get(reverse(name))
            self.assertRedirects(response, f"/sign-in/?next={reverse(name)}")

    def test_home(self):
        self.assertRedirects(self.client.get("/"), "/my-desk/")
        self.client.logout()
        self.assertContains(self.client.get("/"), "Sign in")

    def test_collection_list(self):
        response = self.client.get(reverse("collection_list"))
        self.assertContains(response, "Vestry minutes")
        self.assertContains(response, "(1 box)")
        self.assertContains(response, "given by Alice Thorne")

    def test_collection_detail(self):
        response = self.client.get(self.collection.get_absolute_url())
        self.assertContains(response, "B-001")

    def test_timeline(self):
        make_record("VM-3", self.box, title="Minutes of 1699", year=1699)
        response = self.client.get(self.collection.get_absolute_url() + "timeline/")
        self.assertContains(response, "1743: Minutes of 1743")
        self.assertNotContains(response, "Sealed letters")
        self.assertEqual(list(response.context["centuries"]), [17, 18])

    def test_box_list(self):
        make_loan(self.reader, self.record)
        response = self.client.get(reverse("box_list"))
        self.assertContains(response, "Vestry minutes")
        self.assertContains(response, "Tower, no. 3")
        self.assertContains(response, "<td>2</td>", html=True)
        self.assertContains(response, "<td>1</td>", html=True)

    def test_box_list_of_a_room(self):
        self.assertContains(self.client.get("/boxes/?room=tower"), "B-001")
        self.assertContains(self.client.get("/boxes/?room=crypt"), "No boxes.")

    def test_box_detail(self):
        self.record.subjects.add(Subject.objects.create(name="Bells"))
        response = self.client.get(self.box.get_absolute_url())
        self.assertContains(response, "Bells")
        self.assertNotContains(response, "Sealed letters")
