from django.conf import settings
from django.db import models


class Voyage(models.Model):
    """The club's logbook: all the members read it, each skipper writes his own."""

    skipper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="voyages"
    )
    boat = models.CharField(max_length=60)
    left_harbour = models.DateTimeField()
    nautical_miles = models.DecimalField(max_digits=6, decimal_places=1)
    remarks = models.TextField(blank=True)

    class Meta:
        ordering = ["-left_harbour", "-pk"]

    def __str__(self):
        return f"{self.boat}, {self.left_harbour:%d %B %Y}"
