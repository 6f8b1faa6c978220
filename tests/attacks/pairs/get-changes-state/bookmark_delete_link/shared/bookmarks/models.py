from django.conf import settings
from django.db import models


class Bookmark(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookmarks")
    title = models.CharField(max_length=120)
    url = models.URLField(max_length=500)
    added = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-added", "-id"]

    def __str__(self):
        return self.title
