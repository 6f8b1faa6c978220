from django.conf import settings
from django.db import models


class Question(models.Model):
    text = models.CharField(max_length=300)
    topic = models.SlugField()

    class Meta:
        ordering = ["pk"]


class Attempt(models.Model):
    candidate = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="attempts")
    topic = models.SlugField()
    right = models.PositiveSmallIntegerField(default=0)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at"]
