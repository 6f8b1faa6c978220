from django.conf import settings
from django.db import models


class Concert(models.Model):
    organiser = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="concerts")
    title = models.CharField(max_length=100)
    day = models.DateField()


class Invite(models.Model):
    concert = models.ForeignKey(Concert, on_delete=models.CASCADE, related_name="invites")
    email = models.EmailField()
    accepted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["concert", "email"], name="one_invite_per_address")]
