from datetime import datetime, timezone

from django.contrib.auth.models import User
from django.test import TestCase

from lessons.models import Lesson

from .models import Car, Instructor, Licence, Student


class OfficeTests(TestCase):
    def setUp(self):
        self.office = User.objects.create_user('office', is_staff=True)
        self.licence = Licence.objects.create(code='B', required_minutes=600)
        self.instructor = Instructor.objects.create(name='Ida Berg', email='ida@example.com')
        self.car = Car.objects.create(plate='FS 1', model='Golf')
        self.student = Student.objects.create(
            user=User.objects.create_user('tom', 'tom@example.com'),
            name='Tom Ash',
            licence=self.licence,
            instructor=self.instructor,
        )
        self.client.force_login(self.office)

    def test_students(self):
        response = self.client.get('/students/')
        self.assertContains(response, 'Tom Ash')
        self.assertContains(response, 'Ida Berg')

    def test_students_only_for_the_office(self):
        self.client.force_login(self.student.user)
        self.assertEqual(self.client.get('/students/').status_code, 302)

    def test_progress(self):
        Lesson.objects.create(
            student=self.student,
            instructor=self.instructor,
            car=self.car,
            starts_at=datetime(2030, 5, 1, 10, tzinfo=timezone.utc),
            minutes=90,
        )
        response = self.client.get('/progress/')
        self.assertContains(response, '90 of 600 minutes')
        self.assertContains(response, '15 %')
