from django.conf import settings
from django.db import models


class Sticker(models.Model):
    holder = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stickers"
    )
    album = models.CharField(max_length=40)
    number = models.PositiveSmallIntegerField()

    def __str__(self):
        return f"{self.album} {self.number}"


class Offer(models.Model):
    proposer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    given = models.ForeignKey(Sticker, on_delete=models.CASCADE, related_name="offered_in")
    wanted = models.ForeignKey(Sticker, on_delete=models.CASCADE, related_name="wanted_in")
    made_at = models.DateTimeField(auto_now_add=True)
