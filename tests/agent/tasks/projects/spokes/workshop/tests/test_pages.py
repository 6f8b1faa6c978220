from django.core import mail
from django.test import TestCase
from django.urls import reverse

from workshop.models import Job
from workshop.tests.base import WorkshopMixin


class PageTests(WorkshopMixin, TestCase):
    def setUp(self):
        self.client.force_login(self.user)

    def test_visitors_are_sent_to_the_login(self):
        self.client.logout()
        for name in ("workshop:job-list", "workshop:customer-list", "stock:part-list"):
            with self.subTest(name):
                page = self.client.get(reverse(name))
                self.assertRedirects(page, f"{reverse('login')}?next={reverse(name)}")

    def test_the_board(self):
        page = self.client.get(reverse("workshop:job-list"))
        for text in (self.job.reference, "Tern Link", "Ines Marr", "Oisin Bell", "1 part"):
            self.assertContains(page, text)

    def test_collected_jobs_are_not_on_the_board(self):
        Job.objects.update(status=Job.Status.COLLECTED)
        self.assertContains(self.client.get("/jobs/"), "The workshop is empty.")

    def test_a_job(self):
        page = self.client.get(self.job.get_absolute_url())
        self.assertContains(page, "2 x Chain")

    def test_a_bike_is_taken_in(self):
        data = {"bike": self.bike.pk, "mechanic": "", "complaint": "Flat tyre"}
        self.assertRedirects(self.client.post("/jobs/new/", data), "/jobs/")
        job = Job.objects.latest("pk")
        self.assertEqual(job.reference, f"J{job.pk:05}")

    def test_customers(self):
        page = self.client.get("/customers/")
        self.assertContains(page, "Ines Marr, 1 visit")
        self.assertContains(page, "Tern Link")

    def test_the_history_of_a_bike(self):
        page = self.client.get(f"/bikes/{self.bike.pk}/history/")
        self.assertContains(page, "The chain slips.")

    def test_the_stock_is_searched(self):
        self.assertContains(self.client.get("/stock/?q=chain"), "Cogs and Sons")
        self.assertNotContains(self.client.get("/stock/?q=saddle"), "Cogs and Sons")

    def test_the_owner_is_told(self):
        with self.captureOnCommitCallbacks(execute=True):
            page = self.client.post(f"/jobs/{self.job.pk}/ready/")
        self.assertRedirects(page, self.job.get_absolute_url())
        self.job.refresh_from_db()
        self.assertEqual(self.job.status, Job.Status.READY)
        self.assertEqual([m.to for m in mail.outbox], [["ines@mail.example"]])
        self.assertEqual(self.job.events.get().by, self.user)

    def test_only_what_is_ready_is_collected(self):
        self.client.post(f"/jobs/{self.job.pk}/collected/")
        self.job.refresh_from_db()
        self.assertEqual(self.job.status, Job.Status.WAITING)
