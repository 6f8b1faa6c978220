from django.contrib.auth.models import User
from django.core import mail
from django.test import TransactionTestCase
from django.urls import reverse

from crew.models import Member

from .models import Defect, Vehicle


class GarageTest(TransactionTestCase):
    def setUp(self):
        user = User.objects.create_user("resi", first_name="Resi", last_name="Huber")
        self.member = Member.objects.create(user=user, badge=17)
        self.vehicle = Vehicle.objects.create(call_sign="Tank 1", plate="GM-112")
        self.client.force_login(user)

    def test_list(self):
        self.assertContains(self.client.get(reverse("garage:vehicle_list")), "Tank 1")

    def test_report(self):
        answer = self.client.post(self.vehicle.get_absolute_url(), {"text": "Left mirror"})
        self.assertRedirects(answer, self.vehicle.get_absolute_url())
        defect = Defect.objects.get()
        self.assertEqual((defect.vehicle, defect.reporter), (self.vehicle, self.member))
        self.assertEqual(mail.outbox[0].subject, "Defect: Tank 1")

    def test_out_of_service(self):
        data = {"text": "Brakes", "blocks_use": "on"}
        self.client.post(self.vehicle.get_absolute_url(), data)
        self.vehicle.refresh_from_db()
        self.assertFalse(self.vehicle.in_service)

    def test_text_is_needed(self):
        answer = self.client.post(self.vehicle.get_absolute_url(), {})
        self.assertEqual(answer.status_code, 200)
        self.assertFalse(Defect.objects.exists())

    def test_login_needed(self):
        self.client.logout()
        self.assertEqual(self.client.get(reverse("garage:vehicle_list")).status_code, 302)
