from django.conf import settings
from django.db import models


class Course(models.Model):
    title = models.CharField(max_length=80)
    starts_on = models.DateField()
    open_places = models.PositiveSmallIntegerField(default=8)

    class Meta:
        ordering = ["starts_on"]

    def __str__(self):
        return self.title


class Pupil(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="pupil"
    )
    full_name = models.CharField(max_length=80)
    born_on = models.DateField()
    address = models.CharField(max_length=200)


class Certificate(models.Model):
    pupil = models.ForeignKey(Pupil, on_delete=models.CASCADE, related_name="certificates")
    course = models.ForeignKey(Course, on_delete=models.PROTECT)
    passed_on = models.DateField()
    remarks = models.TextField(blank=True)

    class Meta:
        ordering = ["-passed_on"]
