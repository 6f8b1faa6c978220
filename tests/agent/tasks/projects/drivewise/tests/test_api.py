from django.urls import reverse
from rest_framework.test import APITestCase

from learners import sms

from . import factories


class PublicTests(APITestCase):
    def test_branches_are_public(self):
        row = factories.branch()
        response = self.client.get(reverse("branch-list"))
        self.assertEqual([b["name"] for b in response.json()], [row.name])

    def test_all_else_is_not(self):
        for name in ("car-list", "pupil-list", "lesson-list", "exam-list", "invoice-list", "me"):
            with self.subTest(name):
                self.assertIn(self.client.get(reverse(name)).status_code, (401, 403))

    def test_login_code(self):
        pupil = factories.pupil()
        sms.outbox.clear()
        for phone in (pupil.phone, "0000"):
            response = self.client.post(reverse("login-code"), {"phone": phone})
            self.assertEqual(response.status_code, 202)
        self.assertEqual([phone for phone, _ in sms.outbox], [pupil.phone])

    def test_login_code_needs_a_phone(self):
        self.assertEqual(self.client.post(reverse("login-code")).status_code, 400)


class LessonTests(APITestCase):
    def setUp(self):
        self.lesson = factories.lesson()
        self.other = factories.lesson()

    def listed(self, user):
        self.client.force_authenticate(user)
        return [row["id"] for row in self.client.get(reverse("lesson-list")).json()]

    def test_pupils_see_their_own(self):
        self.assertEqual(self.listed(self.lesson.pupil.user), [self.lesson.pk])

    def test_instructors_see_their_own(self):
        self.assertEqual(self.listed(self.other.instructor.user), [self.other.pk])

    def test_office_sees_all(self):
        office = factories.user(is_staff=True)
        self.assertEqual(self.listed(office), [self.lesson.pk, self.other.pk])


class InvoiceTests(APITestCase):
    def test_pay_once(self):
        invoice = factories.invoice()
        self.client.force_authenticate(invoice.pupil.user)
        url = reverse("invoice-pay", args=[invoice.pk])
        self.assertEqual(self.client.post(url).status_code, 200)
        self.assertEqual(self.client.post(url).status_code, 409)
        invoice.refresh_from_db()
        self.assertTrue(invoice.is_paid)

    def test_read(self):
        invoice = factories.invoice()
        self.client.force_authenticate(invoice.pupil.user)
        response = self.client.get(reverse("invoice-detail", args=[invoice.pk]))
        self.assertEqual(response.json()["number"], invoice.number)


class CarTests(APITestCase):
    def test_cars_are_for_the_office(self):
        self.client.force_authenticate(factories.user())
        self.assertEqual(self.client.get(reverse("car-list")).status_code, 403)
        self.client.force_authenticate(factories.user(is_staff=True))
        body = {"branch": factories.branch().pk, "plate": "W-ABC1", "make": "Opel"}
        self.assertEqual(self.client.post(reverse("car-list"), body).status_code, 201)
