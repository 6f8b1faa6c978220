from django.db import models

from parishes.models import Parish


class Entry(models.Model):
    parish = models.ForeignKey(Parish, on_delete=models.CASCADE, related_name="entries")
    booked_on = models.DateField()
    text = models.CharField(max_length=200)
    amount = models.DecimalField(max_digits=10, decimal_places=2)

    class Meta:
        ordering = ["-booked_on", "-pk"]
