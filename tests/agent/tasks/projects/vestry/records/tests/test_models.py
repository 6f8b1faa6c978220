from django.contrib.auth.models import AnonymousUser
from django.test import TestCase
from django.utils import timezone

from core.testing import make_box, make_loan, make_reader, make_record, make_user
from records.models import Record


class BoxTest(TestCase):
    def test_lent_out(self):
        reader, box = make_reader(), make_box()
        make_loan(reader, make_record("VM-1", box))
        make_loan(reader, make_record("VM-2", box), returned_on=timezone.localdate())
        make_record("VM-3", box)
        self.assertEqual(box.lent_out(), 1)


class RecordTest(TestCase):
    def test_visible_to(self):
        box = make_box()
        shown = make_record("VM-1", box)
        make_record("VM-2", box, access=Record.Access.RESTRICTED)
        staff = make_user("archivist", is_staff=True)
        self.assertEqual(list(Record.objects.visible_to(AnonymousUser())), [shown])
        self.assertEqual(Record.objects.visible_to(staff).count(), 2)
