from django.db import models
from django.utils import timezone


class Designer(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    user = models.OneToOneField("auth.User", on_delete=models.CASCADE, related_name="designer")


class PatternQuerySet(models.QuerySet):
    def published(self):
        return self.filter(published_at__lte=timezone.now())


class Pattern(models.Model):
    designer = models.ForeignKey(Designer, on_delete=models.CASCADE, related_name="patterns")
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=100)
    chart = models.TextField()
    published_at = models.DateTimeField(null=True, blank=True)

    objects = PatternQuerySet.as_manager()

    class Meta:
        ordering = ["-published_at", "-pk"]
