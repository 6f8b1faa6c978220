from django.conf import settings
from django.db import models


class Group(models.Model):
    name = models.CharField(max_length=40, unique=True)
    teacher = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="taught_groups"
    )

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Student(models.Model):
    group = models.ForeignKey(Group, on_delete=models.PROTECT, related_name="students")
    first_name = models.CharField(max_length=60)
    last_name = models.CharField(max_length=60)
    year = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["last_name", "first_name", "pk"]

    def __str__(self):
        return f"{self.first_name} {self.last_name}"
