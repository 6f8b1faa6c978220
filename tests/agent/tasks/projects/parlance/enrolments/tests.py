from datetime import date

from django.contrib.auth.models import User
from django.core import mail
from django.test import TestCase, TransactionTestCase, override_settings

from courses.models import Course, Language, Lesson, Teacher

from . import services
from .models import Enrolment, Submission


def make_course(**kwargs):
    language, _ = Language.objects.get_or_create(name="Irish", code="ga")
    kwargs = {"title": "Dia duit", "level": "A1", "places": 5, "price": 180, **kwargs}
    return Course.objects.create(language=language, starts_on=date(2031, 1, 9), **kwargs)


class EnrolmentTest(TestCase):
    def setUp(self):
        self.course = make_course()
        self.student = User.objects.create_user("sean", "sean@mail.example")
        self.client.force_login(self.student)

    def test_enrol(self):
        response = self.client.post(f"/courses/{self.course.pk}/enrol/", follow=True)
        self.assertContains(response, "You have a place in Dia duit (A1).")
        self.assertEqual(self.student.enrolments.get().fee, 180)
        self.assertContains(self.client.get("/my-courses/"), "Dia duit")

    def test_full(self):
        response = self.client.post(f"/courses/{make_course(places=0).pk}/enrol/", follow=True)
        self.assertContains(response, "This course is full.")
        self.assertFalse(Enrolment.objects.exists())

    @override_settings(MAX_ENROLMENTS=1)
    def test_too_many(self):
        services.enrol_student(self.student, self.course)
        with self.assertRaises(services.EnrolmentError):
            services.enrol_student(self.student, make_course())

    def test_come_back(self):
        enrolment = services.enrol_student(self.student, self.course)
        self.client.post(f"/my-courses/{enrolment.pk}/withdraw/")
        self.assertEqual(self.course.places_left, 5)
        services.enrol_student(self.student, self.course)
        self.assertEqual(self.course.places_left, 4)

    def test_only_own_enrolments_are_left(self):
        other = User.objects.create_user("aoife")
        enrolment = services.enrol_student(other, self.course)
        response = self.client.post(f"/my-courses/{enrolment.pk}/withdraw/")
        self.assertEqual(response.status_code, 404)

    def test_json(self):
        services.enrol_student(self.student, self.course)
        rows = self.client.get("/api/my-enrolments/").json()["enrolments"]
        self.assertEqual(rows[0]["fee"], "180.00")
        self.client.logout()
        self.assertEqual(self.client.get("/api/my-enrolments/").status_code, 401)


class HandInTest(TestCase):
    def setUp(self):
        self.course = make_course()
        self.lesson = Lesson.objects.create(
            course=self.course, topic="Numbers", held_on=date(2031, 1, 9), homework="Count to ten"
        )
        self.url = f"/lessons/{self.lesson.pk}/hand-in/"
        self.student = User.objects.create_user("sean")
        self.client.force_login(self.student)

    def test_students_of_the_course_hand_in(self):
        services.enrol_student(self.student, self.course)
        self.assertContains(self.client.get(self.url), "Count to ten")
        self.assertContains(self.client.post(self.url, {"text": "a haon"}), "a bit short")
        response = self.client.post(self.url, {"text": "a haon, a dó, a trí"})
        self.assertRedirects(response, self.course.get_absolute_url())
        self.assertEqual(Submission.objects.get().lesson, self.lesson)

    def test_others_can_not(self):
        self.assertEqual(self.client.get(self.url).status_code, 404)


class MailTest(TransactionTestCase):
    def test_student_and_teacher_are_written_to(self):
        teacher = User.objects.create_user("maire", "maire@parlance.example")
        course = make_course(teacher=Teacher.objects.create(user=teacher))
        student = User.objects.create_user("sean", "sean@mail.example")
        enrolment = services.enrol_student(student, course)
        self.assertEqual([m.to[0] for m in mail.outbox], [student.email, teacher.email])
        services.withdraw_student(enrolment)
        self.assertEqual(mail.outbox[-1].body, "You left Dia duit (A1).")
