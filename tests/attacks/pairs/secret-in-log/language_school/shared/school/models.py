from django.conf import settings
from django.db import models


class Course(models.Model):
    language = models.CharField(max_length=40)
    level = models.CharField(max_length=2, choices=[(c, c) for c in ("A1", "A2", "B1", "B2", "C1", "C2")])
    places = models.PositiveSmallIntegerField(default=12)

    class Meta:
        ordering = ["language", "level", "pk"]

    def __str__(self):
        return f"{self.language} {self.level}"


class Question(models.Model):
    """What a member asks the office about a course."""

    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="questions")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="school_questions")
    text = models.TextField(max_length=1000)
    asked_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-asked_at", "-pk"]
