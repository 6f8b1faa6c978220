from django.conf import settings
from django.db import models


class School(models.Model):
    name = models.CharField(max_length=100)
    sms_key = models.CharField(max_length=64, blank=True)

    def __str__(self):
        return self.name


class Teacher(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="teacher"
    )
    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="teachers")


class Pupil(models.Model):
    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="pupils")
    name = models.CharField(max_length=80)
    course = models.CharField(max_length=80)

    class Meta:
        ordering = ["name", "pk"]


class Letter(models.Model):
    teacher = models.ForeignKey(Teacher, on_delete=models.CASCADE, related_name="letters")
    subject = models.CharField(max_length=120)
    text = models.TextField(max_length=4000)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.subject
