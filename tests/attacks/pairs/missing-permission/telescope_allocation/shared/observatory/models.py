from django.conf import settings
from django.db import models


class Semester(models.Model):
    code = models.CharField(max_length=6, unique=True)
    closed = models.BooleanField(default=False)

    def __str__(self):
        return self.code


class Proposal(models.Model):
    class Stage(models.TextChoices):
        SUBMITTED = "submitted"
        ALLOCATED = "allocated"
        DECLINED = "declined"

    semester = models.ForeignKey(Semester, on_delete=models.PROTECT, related_name="proposals")
    investigator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="proposals")
    target = models.CharField(max_length=60)
    nights_wanted = models.PositiveSmallIntegerField()
    nights_given = models.PositiveSmallIntegerField(default=0)
    stage = models.CharField(max_length=10, choices=Stage, default=Stage.SUBMITTED)
