from django.conf import settings
from django.db import models


class Thing(models.Model):
    reporter = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="things"
    )
    what = models.CharField(max_length=80)
    place = models.CharField(max_length=80)
    found_on = models.DateField()
    handed_back = models.BooleanField(default=False)

    class Meta:
        ordering = ["-found_on", "-pk"]

    def __str__(self):
        return self.what
