from django.conf import settings
from django.db import models


class Topic(models.Model):
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="topics"
    )
    title = models.CharField(max_length=120)
    text = models.TextField(max_length=10000)
    posted = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-posted", "-pk"]

    def __str__(self):
        return self.title


class Reply(models.Model):
    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="replies")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="replies"
    )
    text = models.TextField(max_length=10000)
    posted = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["posted", "pk"]
