from django.contrib.auth.models import Group
from django.core import mail
from django.test import TestCase

from core.samples import a_member, an_event
from events import actions
from events.models import Registration

GUEST = {"name": "Ann", "email": "ann@example.org"}


class RegisterTests(TestCase):
    def test_form(self):
        event = an_event()
        with self.captureOnCommitCallbacks(execute=True):
            response = self.client.post(
                f"/events/{event.slug}/register/", GUEST | {"seats": 2}
            )
        self.assertRedirects(response, event.get_absolute_url())
        self.assertEqual(event.seats_left, 8)
        self.assertEqual(mail.outbox[0].to, ["ann@example.org"])

    def test_full(self):
        event = an_event(capacity=1)
        response = self.client.post(f"/events/{event.slug}/register/", GUEST | {"seats": 2})
        self.assertContains(response, "Only 1 seats are left")
        self.assertFalse(Registration.objects.exists())


class CancelTests(TestCase):
    def test_waiting_list_moves_up(self):
        event = an_event(capacity=2)
        first = actions.register(event, **GUEST, seats=2)
        second = actions.register(event, **GUEST, seats=1, wait=True)
        with self.captureOnCommitCallbacks(execute=True):
            self.client.post(f"/events/cancel/{first.token}/")
        second.refresh_from_db()
        self.assertEqual(second.state, "confirmed")
        self.assertIn("Cancelled", [m.subject.split(":")[0] for m in mail.outbox])


class GuestListTests(TestCase):
    def test_committee_only(self):
        event, member = an_event(), a_member()
        self.client.force_login(member.user)
        url = f"/events/{event.slug}/guests/"
        self.assertEqual(self.client.get(url).status_code, 403)
        member.user.groups.add(Group.objects.create(name="Committee"))
        self.assertEqual(self.client.get(url).status_code, 200)
