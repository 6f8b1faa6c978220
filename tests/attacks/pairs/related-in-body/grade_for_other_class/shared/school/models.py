from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Classroom(models.Model):
    name = models.CharField(max_length=10)
    teacher = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="classrooms")


class Pupil(models.Model):
    classroom = models.ForeignKey(Classroom, on_delete=models.CASCADE, related_name="pupils")
    name = models.CharField(max_length=40)


class Grade(models.Model):
    pupil = models.ForeignKey(Pupil, on_delete=models.CASCADE, related_name="grades")
    subject = models.CharField(max_length=30)
    mark = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(6)])
