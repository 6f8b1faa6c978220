from django.conf import settings
from django.db import models


class Article(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="articles")
    headline = models.CharField(max_length=120)
    text = models.TextField()
    published = models.BooleanField(default=True)

    class Meta:
        ordering = ["-pk"]


class Picture(models.Model):
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="pictures")
    file = models.FileField(upload_to="press/%Y/")
    caption = models.CharField(max_length=140, blank=True)
