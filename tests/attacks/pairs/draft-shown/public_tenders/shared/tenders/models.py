from django.conf import settings
from django.db import models
from django.utils import timezone


class TenderQuerySet(models.QuerySet):
    def published(self):
        return self.filter(published_at__lte=timezone.now())


class Office(models.Model):
    name = models.CharField(max_length=80)
    officers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="offices")


class Tender(models.Model):
    office = models.ForeignKey(Office, on_delete=models.CASCADE, related_name="tenders")
    title = models.CharField(max_length=150)
    terms = models.TextField(max_length=20_000)
    published_at = models.DateTimeField(null=True, blank=True)

    objects = TenderQuerySet.as_manager()

    def __str__(self):
        return self.title
