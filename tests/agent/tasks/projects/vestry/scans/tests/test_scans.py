from django.test import TestCase

from core.testing import make_box, make_record, make_user
from records.models import Record
from scans.models import Scan


class ScanTest(TestCase):
    def setUp(self):
        box = make_box()
        self.record = make_record("VM-1", box)
        self.hidden = make_record("VM-2", box, access=Record.Access.RESTRICTED)
        for record in (self.record, self.hidden):
            Scan.objects.create(record=record, page=1, path=f"{record.signature}/1.tiff")
        self.client.force_login(make_user())

    def test_page(self):
        response = self.client.get("/scans/")
        self.assertContains(response, "VM-1, page 1: TIFF")
        self.assertNotContains(response, "VM-2")

    def test_api(self):
        response = self.client.get("/api/records/VM-1/scans/")
        self.assertEqual([scan["path"] for scan in response.json()], ["VM-1/1.tiff"])
        self.assertEqual(self.client.get("/api/records/VM-2/scans/").status_code, 404)
