from django.conf import settings
from django.db import models


class Course(models.Model):
    name = models.CharField(max_length=80)
    teacher = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="taught"
    )
    students = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="courses")

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Essay(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="essays")
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="essays"
    )
    title = models.CharField(max_length=120)
    text = models.TextField(max_length=30000)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.title
