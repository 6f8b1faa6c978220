from django.conf import settings
from django.core.exceptions import FieldError
from django.db import models


class Record(models.Model):
    seller = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=120)
    label = models.CharField(max_length=60)
    year = models.PositiveSmallIntegerField()

    def __str__(self):
        return self.title


class SmartCrate(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=60)
    rules = models.JSONField(default=dict)

    def __str__(self):
        return self.name

    def records(self):
        try:
            return Record.objects.filter(**self.rules).order_by("title", "pk")
        except (FieldError, TypeError, ValueError):
            return Record.objects.none()
