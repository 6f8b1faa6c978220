from django.db import models
from django.urls import reverse
from django.utils import timezone


class ReleaseQuerySet(models.QuerySet):
    def live(self):
        return self.filter(status=Release.Status.PUBLISHED, embargo_until__lte=timezone.now())


class Release(models.Model):
    class Status(models.TextChoices):
        DRAFT = "draft", "Draft"
        PUBLISHED = "published", "Published"

    headline = models.CharField(max_length=160)
    slug = models.SlugField(max_length=160, unique=True)
    body = models.TextField()
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    embargo_until = models.DateTimeField(default=timezone.now)

    objects = ReleaseQuerySet.as_manager()

    class Meta:
        ordering = ["-embargo_until", "-pk"]

    def __str__(self):
        return self.headline

    def get_absolute_url(self):
        return reverse("release", args=[self.slug])
