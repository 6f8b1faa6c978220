from django.conf import settings
from django.db import models


class Course(models.Model):
    LEVELS = [("b", "beginners"), ("i", "intermediate"), ("a", "advanced")]

    title = models.CharField(max_length=60)
    level = models.CharField(max_length=1, choices=LEVELS)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return f"{self.title} ({self.get_level_display()})"


class Enrolment(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="enrolments")
    dancer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    role = models.CharField(max_length=1, choices=[("l", "leader"), ("f", "follower")])

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.course}: {self.get_role_display()}"
