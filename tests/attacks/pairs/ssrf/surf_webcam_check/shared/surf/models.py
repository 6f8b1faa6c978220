from django.db import models


class Webcam(models.Model):
    beach = models.CharField(max_length=80)
    url = models.URLField()

    class Meta:
        ordering = ["beach", "pk"]

    def __str__(self):
        return self.beach
