from django.conf import settings
from django.db import models


class Journal(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="journals"
    )
    title = models.CharField(max_length=80)

    def __str__(self):
        return self.title


class Entry(models.Model):
    journal = models.ForeignKey(Journal, on_delete=models.CASCADE, related_name="entries")
    title = models.CharField(max_length=80)
    body = models.TextField()

    class Meta:
        verbose_name_plural = "entries"

    def __str__(self):
        return self.title


class Comment(models.Model):
    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="comments")
    author = models.CharField(max_length=40)
    text = models.TextField(max_length=500)
    is_approved = models.BooleanField(default=False)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.text[:40]
