from django.conf import settings
from django.db import models

from flats.models import Flat


class SavedSearch(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="searches")
    name = models.CharField(max_length=60)
    criteria = models.JSONField(default=dict)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created"]

    def __str__(self):
        return self.name

    def flats(self):
        return Flat.objects.filter(published=True).filter(**self.criteria).order_by("rent", "pk")
