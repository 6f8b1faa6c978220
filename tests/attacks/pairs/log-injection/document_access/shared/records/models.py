from django.conf import settings
from django.db import models


class Record(models.Model):
    number = models.CharField(max_length=20, unique=True)
    title = models.CharField(max_length=200)
    clerks = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="records")

    class Meta:
        ordering = ["number"]

    def __str__(self):
        return self.number
