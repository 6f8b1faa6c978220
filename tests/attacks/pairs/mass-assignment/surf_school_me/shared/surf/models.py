from django.contrib.auth.models import AbstractUser
from django.db import models


class Member(AbstractUser):
    class Role(models.TextChoices):
        STUDENT = "student", "Student"
        INSTRUCTOR = "instructor", "Instructor"

    role = models.CharField(max_length=10, choices=Role.choices, default=Role.STUDENT)
    wetsuit_size = models.CharField(max_length=4, blank=True)
    emergency_contact = models.CharField(max_length=120, blank=True)


class Lesson(models.Model):
    title = models.CharField(max_length=80)
    starts_at = models.DateTimeField()
    students = models.ManyToManyField(Member, related_name="lessons", blank=True)
