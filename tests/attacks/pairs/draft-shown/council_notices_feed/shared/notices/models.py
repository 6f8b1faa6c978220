from django.db import models
from django.urls import reverse
from django.utils import timezone


class Department(models.Model):
    name = models.CharField(max_length=80, unique=True)
    slug = models.SlugField(unique=True)

    def __str__(self):
        return self.name


class NoticeQuerySet(models.QuerySet):
    def public(self):
        return self.filter(is_approved=True, publish_at__lte=timezone.now())


class Notice(models.Model):
    department = models.ForeignKey(Department, on_delete=models.PROTECT, related_name="notices")
    title = models.CharField(max_length=160)
    slug = models.SlugField(max_length=160, unique=True)
    body = models.TextField()
    is_approved = models.BooleanField(default=False)
    publish_at = models.DateTimeField(default=timezone.now)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        ordering = ["-publish_at", "-pk"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("notice", args=[self.slug])
