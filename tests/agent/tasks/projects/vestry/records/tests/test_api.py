from rest_framework.test import APITestCase

from core.testing import make_box, make_collection, make_record, make_user
from records.models import Collection, Record, Subject


class CollectionApiTest(APITestCase):
    def setUp(self):
        self.collection = make_collection()
        self.archivist = make_user("archivist", is_staff=True)
        self.client.force_authenticate(self.archivist)

    def test_needs_a_login(self):
        self.client.force_authenticate(None)
        self.assertEqual(self.client.get("/api/collections/").status_code, 401)

    def test_list(self):
        response = self.client.get("/api/collections/")
        self.assertEqual([c["slug"] for c in response.data], ["vestry-minutes"])
        self.assertEqual(response.data[0]["donor_name"], "Alice Thorne")

    def test_create(self):
        data = {"title": "Maps", "slug": "maps"}
        response = self.client.post("/api/collections/", data, format="json")
        self.assertEqual(response.status_code, 201)
        self.assertIsNone(response.data["donor_name"])

    def test_update_and_delete(self):
        url = "/api/collections/vestry-minutes/"
        response = self.client.patch(url, {"title": "Minute books"}, format="json")
        self.assertEqual(response.data["title"], "Minute books")
        self.assertEqual(self.client.delete(url).status_code, 204)
        self.assertFalse(Collection.objects.exists())


class RecordApiTest(APITestCase):
    def setUp(self):
        box = make_box()
        self.record = make_record("VM-1", box, title="Bell ringers' accounts", year=1801)
        self.record.subjects.add(Subject.objects.create(name="Bells"))
        make_record("VM-2", box, title="Bell of shame", access=Record.Access.RESTRICTED)
        self.client.force_authenticate(make_user())

    def test_list(self):
        response = self.client.get("/api/records/")
        self.assertEqual([r["signature"] for r in response.data], ["VM-1"])

    def test_detail(self):
        response = self.client.get("/api/records/VM-1/")
        self.assertEqual(response.data["subjects"], ["Bells"])
        self.assertEqual(self.client.get("/api/records/VM-2/").status_code, 404)

    def test_search_is_public(self):
        self.client.force_authenticate(None)
        response = self.client.get("/api/search/", {"q": "bell"})
        self.assertEqual([r["signature"] for r in response.data["found"]], ["VM-1"])

    def test_search_needs_three_letters(self):
        self.assertEqual(self.client.get("/api/search/", {"q": "be"}).status_code, 400)
