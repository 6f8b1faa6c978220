from datetime import date
from unittest import mock

from django.core import mail
from django.test import TestCase
from django.urls import reverse

from config.testing import make_round, make_stop, make_tuner, make_user, make_visit
from rounds.models import Visit
from rounds.services import VisitClosed, complete_visit
from rounds.tasks import send_visit_report


class RoundTests(TestCase):
    def test_list_is_public(self):
        visit = make_visit()
        response = self.client.get(reverse("rounds:list"))
        self.assertContains(response, visit.round.name)
        self.assertContains(response, visit.organ.nickname)

    def test_late_visit_stretches_the_round(self):
        round = make_round()
        make_visit(round=round, planned_for=date(2026, 4, 9))
        round.refresh_from_db()
        self.assertEqual(round.ends_on, date(2026, 4, 9))


class VisitTests(TestCase):
    def setUp(self):
        self.tuner = make_tuner(email="t@organworks.example")
        self.visit = make_visit(tuner=self.tuner)

    def test_own_report_is_saved(self):
        self.client.force_login(self.tuner.user)
        url = reverse("rounds:visit-report", args=[self.visit.pk])
        response = self.client.post(url, {"report": "All well", "temperature_c": "14.5"})
        self.assertRedirects(response, self.visit.get_absolute_url())
        self.visit.refresh_from_db()
        self.assertEqual(self.visit.report, "All well")

    def test_report_needs_a_church_temperature(self):
        self.client.force_login(self.tuner.user)
        url = reverse("rounds:visit-report", args=[self.visit.pk])
        self.assertEqual(self.client.post(url, {"report": "x", "temperature_c": "90"}).status_code, 200)

    def test_complete_keeps_the_readings(self):
        stop = make_stop(self.visit.organ)
        with mock.patch.object(send_visit_report, "delay"):
            complete_visit(self.visit, report="ok", readings=[(stop, 3)])
        self.assertEqual(self.visit.readings.get().stop, stop)
        with self.assertRaises(VisitClosed):
            complete_visit(self.visit, report="again")

    def test_complete_is_for_the_own_tuner(self):
        url = reverse("rounds:visit-complete", args=[self.visit.pk])
        self.client.force_login(make_tuner().user)
        self.assertEqual(self.client.post(url).status_code, 403)
        self.client.force_login(self.tuner.user)
        with mock.patch.object(send_visit_report, "delay"):
            self.assertEqual(self.client.post(url, {"report": "x"}).status_code, 302)
        self.visit.refresh_from_db()
        self.assertEqual(self.visit.status, Visit.Status.DONE)

    def test_report_is_mailed(self):
        send_visit_report(self.visit.pk)
        self.assertEqual(mail.outbox[0].to, ["t@organworks.example"])

    def test_my_day_lists_own_visits(self):
        other = make_visit()
        self.client.force_login(self.tuner.user)
        response = self.client.get(reverse("rounds:my-day"))
        self.assertContains(response, self.visit.organ.nickname)
        self.assertNotContains(response, other.organ.nickname)


class VisitApiTests(TestCase):
    def test_reading_and_writing(self):
        visit = make_visit()
        self.assertIn(self.client.get("/api/visits/").status_code, (401, 403))
        self.client.force_login(make_user())
        self.assertEqual(self.client.get("/api/visits/").status_code, 200)
        self.assertEqual(self.client.delete(f"/api/visits/{visit.pk}/").status_code, 403)
