from django.db import models

from crews.models import Production


class CallSheet(models.Model):
    production = models.ForeignKey(Production, on_delete=models.CASCADE, related_name="call_sheets")
    day = models.DateField()
    location = models.CharField(max_length=200)
    remarks = models.TextField(blank=True, max_length=4000)

    class Meta:
        ordering = ["-day", "-pk"]
