from django.db import models


class Visit(models.Model):
    agency = models.ForeignKey("agencies.Agency", on_delete=models.CASCADE, related_name="visits")
    address = models.CharField(max_length=160)
    starts_at = models.DateTimeField()
    door_code = models.CharField(max_length=12, blank=True)
    remarks = models.TextField(blank=True)

    class Meta:
        ordering = ["starts_at", "pk"]

    def __str__(self):
        return self.address
