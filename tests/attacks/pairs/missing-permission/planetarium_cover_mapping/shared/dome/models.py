from django.db import models


class Show(models.Model):
    title = models.CharField(max_length=120)
    minutes = models.PositiveSmallIntegerField()
    trailer_url = models.URLField(blank=True)

    class Meta:
        ordering = ["title", "id"]

    def __str__(self):
        return self.title
