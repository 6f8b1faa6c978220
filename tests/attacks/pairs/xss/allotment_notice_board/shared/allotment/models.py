from django.conf import settings
from django.db import models
from django.urls import reverse


class Plot(models.Model):
    number = models.PositiveSmallIntegerField(unique=True)
    tenant = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL
    )
    square_metres = models.PositiveIntegerField()

    def __str__(self):
        return f"Plot {self.number}"


class Notice(models.Model):
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notices"
    )
    title = models.CharField(max_length=100)
    body = models.TextField(max_length=2000)
    posted = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-posted"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("notice", args=[self.pk])
