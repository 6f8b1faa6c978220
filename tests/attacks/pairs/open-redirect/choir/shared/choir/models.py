from django.db import models


class Song(models.Model):
    title = models.CharField(max_length=80)
    key = models.CharField(max_length=10)

    class Meta:
        ordering = ["title"]
