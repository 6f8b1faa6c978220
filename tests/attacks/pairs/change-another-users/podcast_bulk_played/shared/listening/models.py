from django.conf import settings
from django.db import models


class Episode(models.Model):
    show = models.CharField(max_length=100)
    title = models.CharField(max_length=200)
    minutes = models.PositiveSmallIntegerField()

    def __str__(self):
        return f"{self.show}: {self.title}"


class QueuedEpisode(models.Model):
    listener = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="queue"
    )
    episode = models.ForeignKey(Episode, on_delete=models.CASCADE, related_name="+")
    queued_at = models.DateTimeField(auto_now_add=True)
    played = models.BooleanField(default=False)

    class Meta:
        ordering = ["queued_at", "pk"]

    def __str__(self):
        return str(self.episode)
