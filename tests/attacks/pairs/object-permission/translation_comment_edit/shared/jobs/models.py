from django.conf import settings
from django.db import models
from django.db.models import Q


class JobQuerySet(models.QuerySet):
    def of(self, user):
        return self.filter(Q(client=user) | Q(translator=user))


class Job(models.Model):
    title = models.CharField(max_length=120)
    from_language = models.CharField(max_length=5)
    to_language = models.CharField(max_length=5)
    client = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="ordered_jobs"
    )
    translator = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="translation_jobs"
    )
    due_on = models.DateField()

    objects = JobQuerySet.as_manager()

    class Meta:
        ordering = ["due_on", "pk"]

    def __str__(self):
        return self.title


class Comment(models.Model):
    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    text = models.TextField(max_length=2000)
    written_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["written_at", "pk"]

    def __str__(self):
        return self.text[:40]
