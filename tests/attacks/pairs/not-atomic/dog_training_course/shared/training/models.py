from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models


class Course(models.Model):
    trainer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=80)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Lesson(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="lessons")
    day = models.DateField()
    place = models.CharField(max_length=60)

    class Meta:
        ordering = ["day"]
        constraints = [
            models.UniqueConstraint(fields=["day", "place"], name="one_lesson_at_a_place")
        ]

    def __str__(self):
        return f"{self.place}, {self.day}"

    def clean(self):
        if self.day.weekday() == 6:
            raise ValidationError({"day": "The grounds are closed on Sundays."})
