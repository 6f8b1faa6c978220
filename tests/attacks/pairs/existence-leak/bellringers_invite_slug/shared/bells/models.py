from django.conf import settings
from django.db import models


class Tower(models.Model):
    name = models.CharField(max_length=80)
    captain = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="towers")


class Invitation(models.Model):
    tower = models.ForeignKey(Tower, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField()
    sent = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-pk"]
        constraints = [models.UniqueConstraint(fields=["tower", "email"], name="invited_once")]
