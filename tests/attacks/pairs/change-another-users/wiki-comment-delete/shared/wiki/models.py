from django.contrib.auth.models import User
from django.db import models


class Page(models.Model):
    slug = models.SlugField(unique=True)
    text = models.TextField()


class Comment(models.Model):
    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(User, on_delete=models.CASCADE)
    text = models.TextField()
