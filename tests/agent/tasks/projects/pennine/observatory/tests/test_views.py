from django.test import TestCase

from core.samples import a_member, a_slot, a_target, a_telescope, an_observation
from observatory.models import Observation, Remark


class LogTests(TestCase):
    def test_private_entries(self):
        member = a_member()
        an_observation(member, target=a_target(designation="NGC 7000"), is_public=False)
        self.assertNotContains(self.client.get("/observatory/log/"), "NGC 7000")
        self.client.force_login(member.user)
        self.assertContains(self.client.get("/observatory/log/"), "NGC 7000")

    def test_new(self):
        member = a_member()
        self.client.force_login(member.user)
        data = {
            "target": a_target().pk,
            "telescope": a_telescope().pk,
            "observed_at": "2025-02-01T22:00",
            "seeing": 4,
        }
        self.client.post("/observatory/log/new/", data)
        observation = Observation.objects.get()
        self.assertEqual(observation.observer, member)
        self.assertEqual(observation.season, "2024/2025")

    def test_remark(self):
        member = a_member()
        observation = an_observation(a_member())
        self.client.force_login(member.user)
        self.client.post(f"/observatory/log/{observation.pk}/remarks/", {"text": "Well seen"})
        self.assertEqual(Remark.objects.get().author, member)
        self.assertContains(self.client.get(observation.get_absolute_url()), "Well seen")


class TelescopeTests(TestCase):
    def test_list(self):
        a_telescope(name="Old Cooke", status="retired")
        a_telescope(name="Big Dobson")
        response = self.client.get("/observatory/telescopes/")
        self.assertContains(response, "Big Dobson")
        self.assertNotContains(response, "Old Cooke")


class SlotTests(TestCase):
    def test_only_own(self):
        member = a_member()
        a_slot(member, purpose="Jupiter")
        a_slot(a_member(), purpose="Saturn")
        self.client.force_login(member.user)
        response = self.client.get("/observatory/slots/")
        self.assertContains(response, "Jupiter")
        self.assertNotContains(response, "Saturn")
