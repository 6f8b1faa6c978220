from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from courses.models import Course, Lesson


class Enrolment(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="enrolments")
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="enrolments"
    )
    enrolled_at = models.DateTimeField(auto_now_add=True)
    withdrawn = models.BooleanField(default=False)
    fee = models.DecimalField(max_digits=7, decimal_places=2)

    class Meta:
        ordering = ["enrolled_at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["course", "student"], name="enrolled_once"),
        ]

    def __str__(self):
        return f"{self.student} in {self.course}"


class Submission(models.Model):
    """Homework that was handed in."""

    lesson = models.ForeignKey(Lesson, on_delete=models.CASCADE, related_name="submissions")
    enrolment = models.ForeignKey(Enrolment, on_delete=models.CASCADE, related_name="submissions")
    text = models.TextField()
    handed_in_at = models.DateTimeField(auto_now_add=True)
    graded = models.BooleanField(default=False)
    mark = models.PositiveSmallIntegerField(
        null=True, blank=True, validators=[MaxValueValidator(20)]
    )

    class Meta:
        ordering = ["-handed_in_at", "-id"]

    def __str__(self):
        return f"Homework no. {self.pk}"


class Feedback(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="feedback")
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="feedback"
    )
    rating = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(5)]
    )
    comment = models.TextField(blank=True)
    given_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-given_at"]
        verbose_name_plural = "feedback"

    def __str__(self):
        return f"{self.rating} of 5 for {self.course}"
