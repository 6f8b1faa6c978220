from django.db import models


class Event(models.Model):
    region = models.CharField(max_length=60, db_index=True)
    magnitude = models.DecimalField(max_digits=3, decimal_places=1)
    at = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ["-at", "-pk"]
