from django.db import models
from django.utils import timezone


class Route(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=100)
    minutes = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class NoticeQuerySet(models.QuerySet):
    def published(self):
        return self.filter(state=Notice.PUBLISHED, publish_from__lte=timezone.now())


class Notice(models.Model):
    DRAFT, PUBLISHED = "draft", "published"

    route = models.ForeignKey(Route, on_delete=models.CASCADE, related_name="notices")
    title = models.CharField(max_length=120)
    body = models.TextField(max_length=4000)
    state = models.CharField(
        max_length=10, choices=[(DRAFT, "Draft"), (PUBLISHED, "Published")], default=DRAFT
    )
    publish_from = models.DateTimeField(default=timezone.now)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        ordering = ["-publish_from", "-pk"]

    def __str__(self):
        return self.title
