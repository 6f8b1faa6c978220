from django.conf import settings
from django.db import models


class Motion(models.Model):
    text = models.CharField(max_length=300)
    open = models.BooleanField(default=True)

    class Meta:
        ordering = ["-pk"]


class Vote(models.Model):
    motion = models.ForeignKey(Motion, on_delete=models.CASCADE, related_name="votes")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="votes")
    yes = models.BooleanField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["motion", "member"], name="one_vote_each")]
