from django.db import models
from django.utils import timezone


class ArticleQuerySet(models.QuerySet):
    def published(self):
        return self.filter(status="published", publish_at__lte=timezone.now())


class Section(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=40)


class Article(models.Model):
    STATUSES = [("draft", "Draft"), ("published", "Published")]

    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="articles")
    slug = models.SlugField(unique=True)
    headline = models.CharField(max_length=120)
    body = models.TextField()
    status = models.CharField(max_length=10, choices=STATUSES, default="draft")
    publish_at = models.DateTimeField(default=timezone.now)

    objects = ArticleQuerySet.as_manager()
