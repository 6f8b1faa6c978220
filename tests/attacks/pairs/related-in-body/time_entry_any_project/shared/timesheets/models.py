from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Project(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="projects")
    title = models.CharField(max_length=100)

    class Meta:
        ordering = ["title", "id"]

    def __str__(self):
        return self.title


class TimeEntry(models.Model):
    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="entries")
    day = models.DateField()
    minutes = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(1440)])
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-day", "-id"]
        verbose_name_plural = "time entries"
