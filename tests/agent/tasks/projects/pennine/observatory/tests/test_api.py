from rest_framework.test import APITestCase

from core.samples import a_member, a_slot, a_telescope, an_observation


class ObservationListTests(APITestCase):
    def test_public_only(self):
        member = a_member()
        an_observation(member, notes="open")
        an_observation(member, notes="secret", is_public=False)
        response = self.client.get("/api/v1/observations/")
        self.assertContains(response, "open")
        self.assertNotContains(response, "secret")


class SlotTests(APITestCase):
    def test_own(self):
        member = a_member()
        slot = a_slot(member)
        self.client.force_login(member.user)
        self.assertEqual(len(self.client.get("/api/v1/slots/").json()), 1)
        response = self.client.patch(f"/api/v1/slots/{slot.pk}/", {"purpose": "M 33"})
        self.assertEqual(response.json()["purpose"], "M 33")

    def test_members_only(self):
        self.assertEqual(self.client.get("/api/v1/slots/").status_code, 403)


class TelescopeStatusTests(APITestCase):
    def test_read(self):
        telescope = a_telescope(status="repair", status_note="Mirror away")
        response = self.client.get(f"/api/v1/telescopes/{telescope.slug}/status/")
        self.assertEqual(response.json()["status_note"], "Mirror away")
