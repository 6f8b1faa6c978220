from datetime import date, datetime, timezone

from django.contrib.auth.models import User
from django.core import mail
from django.test import TestCase

from school.models import Car, Instructor, Licence, Student

from .models import Charge, FreeTime, Lesson, LessonNote


class LessonTests(TestCase):
    def setUp(self):
        self.user = User.objects.create_user('tom', 'tom@example.com')
        licence = Licence.objects.create(code='B', required_minutes=600)
        self.instructor = Instructor.objects.create(name='Ida Berg', email='ida@example.com')
        self.car = Car.objects.create(plate='FS 1', model='Golf')
        self.student = Student.objects.create(user=self.user, name='Tom Ash', licence=licence)
        self.at = datetime(2030, 5, 1, 10, tzinfo=timezone.utc)
        self.client.force_login(self.user)

    def lesson(self):
        return Lesson.objects.create(
            student=self.student, instructor=self.instructor, car=self.car, starts_at=self.at
        )

    def test_home(self):
        self.lesson()
        self.assertContains(self.client.get('/'), '2030-05-01 10:00, 90 minutes with Ida Berg')

    def test_home_needs_a_login(self):
        self.client.logout()
        self.assertRedirects(self.client.get('/'), '/login/?next=/')

    def test_book(self):
        time = FreeTime.objects.create(
            instructor=self.instructor, car=self.car, starts_at=self.at
        )
        with self.captureOnCommitCallbacks(execute=True):
            self.assertRedirects(self.client.post('/book/', {'time': time.pk}), '/')
        self.assertEqual(Lesson.objects.get().student, self.student)
        self.assertEqual(mail.outbox[0].to, ['tom@example.com'])

    def test_balance(self):
        for amount in (-60, 100):
            Charge.objects.create(
                student=self.student, amount=amount, text='x', booked_on=date(2030, 5, 1)
            )
        self.assertContains(self.client.get('/balance/'), 'Balance: 40.00 EUR')

    def test_plan(self):
        LessonNote.objects.create(lesson=self.lesson(), text='Parking')
        self.client.force_login(User.objects.create_user('office', is_staff=True))
        self.assertContains(self.client.get('/plan/'), 'Parking')
