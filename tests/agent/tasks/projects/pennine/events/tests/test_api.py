from django.core import mail
from rest_framework.test import APITestCase

from core.samples import an_event

GUEST = {"name": "Ann", "email": "ann@example.org"}


class EventListTests(APITestCase):
    def test_plain_list(self):
        an_event(title="Comets")
        an_event(title="Draft", is_published=False)
        rows = self.client.get("/api/v1/events/").json()
        self.assertEqual([row["title"] for row in rows], ["Comets"])
        self.assertEqual(rows[0]["seats_left"], 10)


class RegisterTests(APITestCase):
    def test_register(self):
        event = an_event()
        with self.captureOnCommitCallbacks(execute=True):
            response = self.client.post(
                f"/api/v1/events/{event.slug}/register/", GUEST | {"seats": 2}
            )
        self.assertEqual(response.status_code, 201)
        self.assertEqual(len(mail.outbox), 1)

    def test_full(self):
        event = an_event(capacity=1)
        response = self.client.post(f"/api/v1/events/{event.slug}/register/", GUEST | {"seats": 2})
        self.assertEqual(response.status_code, 409)
