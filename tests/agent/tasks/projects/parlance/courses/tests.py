from datetime import date

from django.contrib.auth.models import User
from django.test import TestCase

from enrolments.models import Enrolment

from .models import Course, Language, Lesson, Teacher


class CoursePagesTest(TestCase):
    def setUp(self):
        user = User.objects.create_user("ines", first_name="Inês", last_name="Duarte")
        self.teacher = Teacher.objects.create(user=user)
        self.language = Language.objects.create(name="Portuguese", code="pt")
        self.course = Course.objects.create(
            language=self.language,
            teacher=self.teacher,
            title="First steps",
            level="A1",
            starts_on=date(2031, 9, 1),
            places=2,
            price=220,
        )
        Lesson.objects.create(course=self.course, topic="Bom dia", held_on=date(2031, 9, 1))

    def enrol(self, username, **kwargs):
        student = User.objects.create_user(username, f"{username}@mail.example")
        return Enrolment.objects.create(
            course=self.course, student=student, fee=self.course.price, **kwargs
        )

    def test_list(self):
        response = self.client.get("/courses/")
        self.assertContains(response, "First steps (A1)")
        self.assertContains(response, "Inês Duarte")
        self.assertContains(response, "2 left")

    def test_list_of_a_language(self):
        self.assertContains(self.client.get("/courses/?language=pt"), "First steps")
        self.assertNotContains(self.client.get("/courses/?language=fr"), "First steps")

    def test_withdrawn_students_leave_their_place(self):
        self.enrol("ana")
        self.enrol("bruno", withdrawn=True)
        self.assertEqual(self.course.places_left, 1)
        self.enrol("carla")
        self.assertContains(self.client.get("/courses/"), "full")

    def test_detail(self):
        response = self.client.get(self.course.get_absolute_url())
        self.assertContains(response, "Bom dia")
        self.assertNotContains(response, "Enrol</button>")

    def test_teaching(self):
        self.client.force_login(self.teacher.user)
        self.assertContains(self.client.get("/teaching/"), "Bom dia")

    def test_courses_as_json(self):
        rows = self.client.get("/api/courses/").json()["courses"]
        self.assertEqual(rows[0]["language"], "Portuguese")

    def test_students_as_json(self):
        self.enrol("ana")
        self.enrol("bruno", withdrawn=True)
        office = User.objects.create_user("office", is_staff=True)
        self.client.force_login(office)
        rows = self.client.get(f"/api/courses/{self.course.pk}/students/").json()["students"]
        self.assertEqual([row["email"] for row in rows], ["ana@mail.example"])
