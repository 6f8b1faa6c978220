from django.conf import settings
from django.db import models


class Project(models.Model):
    number = models.SlugField(max_length=20, unique=True)
    title = models.CharField(max_length=120)
    lead = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="projects")

    def __str__(self):
        return f"{self.number} {self.title}"


class Sheet(models.Model):
    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="sheets")
    name = models.CharField(max_length=200)
    size = models.PositiveIntegerField()
    received_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["name"]
