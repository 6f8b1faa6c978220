from django.conf import settings
from django.db import models


class Site(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="sites", on_delete=models.CASCADE)
    reference = models.SlugField(unique=True)
    address = models.CharField(max_length=200)


class Job(models.Model):
    class Work(models.TextChoices):
        PRUNE = "prune"
        FELL = "fell"

    site = models.ForeignKey(Site, related_name="jobs", on_delete=models.CASCADE)
    work = models.CharField(max_length=10, choices=Work.choices)
    remark = models.CharField(max_length=300, blank=True)
