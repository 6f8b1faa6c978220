from django.conf import settings
from django.db import models
from django.db.models import Q


class CourseQuerySet(models.QuerySet):
    def of(self, user):
        return self.filter(Q(teacher=user) | Q(students=user)).distinct()


class Course(models.Model):
    title = models.CharField(max_length=80)
    teacher = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="courses_taught"
    )
    students = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="courses", blank=True)

    objects = CourseQuerySet.as_manager()

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Handout(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="handouts")
    title = models.CharField(max_length=80)
    document = models.FileField(upload_to="handouts/%Y/")
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-added_at", "-pk"]
