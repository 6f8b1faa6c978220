from django.conf import settings
from django.db import models


class Invitation(models.Model):
    sender = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sent")
    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="received")
    accepted = models.BooleanField(default=False)

    def accept(self):
        self.accepted = True
        self.save(update_fields=["accepted"])
