from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse


class GrievanceQuerySet(models.QuerySet):
    def readable_by(self, user):
        return self.filter(Q(raised_by=user) | Q(handler=user))


class Grievance(models.Model):
    number = models.SlugField(max_length=20, unique=True)
    raised_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="grievances_raised"
    )
    handler = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="grievances_handled",
    )
    subject = models.CharField(max_length=120)
    text = models.TextField()
    opened_at = models.DateTimeField(auto_now_add=True)

    objects = GrievanceQuerySet.as_manager()

    class Meta:
        ordering = ["-opened_at", "-pk"]

    def __str__(self):
        return self.number

    def get_absolute_url(self):
        return reverse("grievance", args=[self.number])

    def is_readable_by(self, user):
        return user.pk in (self.raised_by_id, self.handler_id)


class Note(models.Model):
    grievance = models.ForeignKey(Grievance, on_delete=models.CASCADE, related_name="notes")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    text = models.TextField(max_length=2000)
    written_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["written_at", "pk"]
