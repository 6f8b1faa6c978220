from django.conf import settings
from django.core import signing
from django.db import models
from django.urls import reverse

SALT = "whales.share"


class Trip(models.Model):
    skipper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="trips")
    day = models.DateField()
    position = models.CharField(max_length=40)
    seen = models.TextField()

    class Meta:
        ordering = ["-day"]

    def share_link(self):
        return reverse("shared", args=[signing.dumps(self.pk, salt=SALT)])
