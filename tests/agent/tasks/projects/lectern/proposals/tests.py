from django.contrib.auth.models import User
from django.test import TestCase
from django.urls import reverse

from .models import Proposal, Speaker, Track


class ProposalTests(TestCase):
    def setUp(self):
        self.track = Track.objects.create(name="Databases")
        self.user = User.objects.create_user("ida", first_name="Ida", last_name="Rhodes")

    def submit(self, **more):
        data = {"title": "Joins", "abstract": "All.", "track": self.track.pk, "minutes": 30}
        return self.client.post(reverse("proposals:submit"), data | more)

    def test_submit(self):
        self.client.force_login(self.user)
        self.assertRedirects(self.submit(), "/proposals/mine/")
        proposal = Proposal.objects.get()
        self.assertEqual(proposal.speaker.user, self.user)
        self.assertEqual(proposal.status, "submitted")

    def test_odd_length(self):
        self.client.force_login(self.user)
        self.assertContains(self.submit(minutes=20), "15, 30 or 45")

    def test_login_needed(self):
        self.assertRedirects(self.submit(), "/login/?next=/proposals/submit/")

    def test_mine(self):
        for name in ("ida", "joe"):
            user, _ = User.objects.get_or_create(username=name)
            Proposal.objects.create(
                title=f"By {name}",
                track=self.track,
                speaker=Speaker.objects.create(user=user),
            )
        self.client.force_login(self.user)
        response = self.client.get(reverse("proposals:mine"))
        self.assertContains(response, "By ida")
        self.assertNotContains(response, "By joe")

    def test_admin_list(self):
        Proposal.objects.create(
            title="Joins", track=self.track, speaker=Speaker.objects.create(user=self.user)
        )
        self.client.force_login(User.objects.create_superuser("root"))
        response = self.client.get("/backstage/proposals/proposal/")
        self.assertContains(response, "Ida Rhodes")
        self.assertContains(response, "vacant")
