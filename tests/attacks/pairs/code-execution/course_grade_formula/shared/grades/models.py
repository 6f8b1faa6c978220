from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Course(models.Model):
    teacher = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="courses"
    )
    title = models.CharField(max_length=100)
    formula = models.CharField(max_length=120, default="exam")

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Mark(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="marks")
    student = models.CharField(max_length=100)
    exam = models.PositiveSmallIntegerField(validators=[MaxValueValidator(100)])
    homework = models.PositiveSmallIntegerField(validators=[MaxValueValidator(100)])

    class Meta:
        ordering = ["student", "pk"]
