from django.conf import settings
from django.db import models


class Trial(models.Model):
    code = models.SlugField(unique=True)
    title = models.CharField(max_length=160)
    recruiting = models.BooleanField(default=True)


class Participant(models.Model):
    trial = models.ForeignKey(Trial, on_delete=models.PROTECT, related_name="participants")
    physician = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="participants"
    )
    national_id = models.CharField(max_length=20)
    notes = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["trial", "national_id"], name="in_a_trial_once")
        ]
