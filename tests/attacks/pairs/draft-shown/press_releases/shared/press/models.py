from django.db import models
from django.utils import timezone


class ReleaseQuerySet(models.QuerySet):
    def published(self):
        return self.filter(publish_at__lte=timezone.now())

    def matching(self, term):
        return self.filter(models.Q(title__icontains=term) | models.Q(text__icontains=term))


class Release(models.Model):
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=120)
    text = models.TextField()
    publish_at = models.DateTimeField(null=True, blank=True, db_index=True)

    objects = ReleaseQuerySet.as_manager()

    class Meta:
        ordering = ["-publish_at", "-pk"]
