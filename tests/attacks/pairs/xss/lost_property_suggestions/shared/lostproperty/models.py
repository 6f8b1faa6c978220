from django.db import models


class Article(models.Model):
    title = models.CharField(max_length=100)
    station = models.CharField(max_length=60)
    found_on = models.DateField()
    handed_back = models.BooleanField(default=False)

    class Meta:
        ordering = ["-found_on", "pk"]
