from django.conf import settings
from django.db import models


class Subject(models.Model):
    name = models.CharField(max_length=60, unique=True)

    def __str__(self):
        return self.name


class Lesson(models.Model):
    tutor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lessons"
    )
    subject = models.ForeignKey(Subject, on_delete=models.PROTECT, related_name="lessons")
    starts = models.DateTimeField()
    notes = models.TextField(blank=True, max_length=3000)

    class Meta:
        ordering = ["starts", "pk"]

    def __str__(self):
        return f"{self.subject} {self.starts:%d.%m.%Y %H:%M}"
