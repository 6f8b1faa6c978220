import uuid

from django.conf import settings
from django.db import models


class Album(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="albums")
    title = models.CharField(max_length=100)
    story = models.TextField(blank=True)
    share_key = models.UUIDField(null=True, unique=True, editable=False)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title

    def share(self):
        """Whoever has the link sees the album; sharing it again gives the same link."""
        if self.share_key is None:
            self.share_key = uuid.uuid4()
            self.save(update_fields=["share_key"])
        return self.share_key
