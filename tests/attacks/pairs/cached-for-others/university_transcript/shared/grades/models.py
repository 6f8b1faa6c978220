from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Course(models.Model):
    title = models.CharField(max_length=100)
    credits = models.PositiveSmallIntegerField(default=5)
    summary = models.TextField(max_length=3000, blank=True)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Grade(models.Model):
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="grades"
    )
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="grades")
    mark = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(20)]
    )

    class Meta:
        ordering = ["course__title", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["student", "course"], name="one_grade_per_course")
        ]
