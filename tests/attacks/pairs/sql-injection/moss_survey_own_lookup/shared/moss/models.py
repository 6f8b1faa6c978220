from django.db import models


class Finding(models.Model):
    latin_name = models.CharField(max_length=120)
    parish = models.CharField(max_length=80)
    is_secret = models.BooleanField(default=False, help_text="Rare: only for the survey's own eyes")

    class Meta:
        ordering = ["latin_name", "pk"]
