from django.contrib.auth.models import AbstractUser
from django.db import models


class Person(AbstractUser):
    role = models.CharField(max_length=10, choices=[("teacher", "Teacher"), ("student", "Student")], default="student")


class Course(models.Model):
    name = models.CharField(max_length=80)
    teacher = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="courses")


class Grade(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE)
    student = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="grades")
    mark = models.PositiveSmallIntegerField()
