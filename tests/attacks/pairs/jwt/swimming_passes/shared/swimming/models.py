from django.conf import settings
from django.db import models


class Pool(models.Model):
    name = models.CharField(max_length=60)
    length_m = models.PositiveSmallIntegerField()


class Entry(models.Model):
    swimmer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entries"
    )
    pool = models.ForeignKey(Pool, on_delete=models.CASCADE, related_name="entries")
    at = models.DateTimeField(auto_now_add=True)
