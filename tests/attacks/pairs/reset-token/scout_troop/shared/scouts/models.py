from django.conf import settings
from django.db import models


class Badge(models.Model):
    scout = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="badges"
    )
    title = models.CharField(max_length=60)
    earned_on = models.DateField()

    class Meta:
        ordering = ["-earned_on", "-pk"]

    def __str__(self):
        return self.title
