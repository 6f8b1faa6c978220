from django.conf import settings
from django.db import models
from django.urls import reverse


class School(models.Model):
    name = models.CharField(max_length=80, unique=True)

    def __str__(self):
        return self.name


class Instructor(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="instructor"
    )
    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="instructors")
    car = models.CharField(max_length=40, blank=True)

    def __str__(self):
        return str(self.user)


class PupilQuerySet(models.QuerySet):
    def active(self):
        return self.filter(is_active=True)

    def of(self, user):
        return self.filter(school__instructors__user=user)

    def named_like(self, words):
        found = self
        for word in words.split():
            found = found.filter(name__icontains=word)
        return found


class Pupil(models.Model):
    school = models.ForeignKey(School, on_delete=models.CASCADE, related_name="pupils")
    name = models.CharField(max_length=80)
    phone = models.CharField(max_length=30, blank=True)
    is_active = models.BooleanField(default=True)

    objects = PupilQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("pupil", args=[self.pk])


class Lesson(models.Model):
    pupil = models.ForeignKey(Pupil, on_delete=models.CASCADE, related_name="lessons")
    instructor = models.ForeignKey(Instructor, on_delete=models.PROTECT, related_name="lessons")
    starts_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField(default=45)

    class Meta:
        ordering = ["starts_at", "pk"]
