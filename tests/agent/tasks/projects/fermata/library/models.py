import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse


class Composer(models.Model):
    first_name = models.CharField(max_length=80, blank=True)
    last_name = models.CharField(max_length=80)

    class Meta:
        ordering = ["last_name", "first_name"]

    def __str__(self):
        return f"{self.first_name} {self.last_name}".strip()


class Work(models.Model):
    title = models.CharField(max_length=120)
    composer = models.ForeignKey(Composer, on_delete=models.PROTECT, related_name="works")
    arranger = models.CharField(max_length=80, blank=True)
    minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    shelf = models.CharField(max_length=10)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("library:work_detail", args=[self.pk])


class Part(models.Model):
    work = models.ForeignKey(Work, on_delete=models.CASCADE, related_name="parts")
    label = models.CharField(max_length=40)
    copies = models.PositiveSmallIntegerField(default=1)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.label} of {self.work}"


class Download(models.Model):
    """Somebody has fetched the scan of a work. The publishers' rights office wants these."""

    work = models.ForeignKey(Work, on_delete=models.CASCADE, related_name="downloads")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="downloads"
    )
    downloaded_at = models.DateTimeField(auto_now_add=True)
    token = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    class Meta:
        ordering = ["-downloaded_at"]

    def __str__(self):
        return f"{self.work} by {self.user}"
