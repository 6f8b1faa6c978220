from django.conf import settings
from django.db import models
from django.urls import reverse


class Trip(models.Model):
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="trips"
    )
    title = models.CharField(max_length=120)
    story = models.TextField(max_length=20000)
    posted = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-posted", "-pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("trip", args=[self.pk])


class Comment(models.Model):
    trip = models.ForeignKey(Trip, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="comments"
    )
    text = models.TextField(max_length=2000)
    posted = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["posted", "pk"]

    def get_absolute_url(self):
        return reverse("trip", args=[self.trip_id])
