from django.db import models


class Shelf(models.Model):
    label = models.CharField(max_length=20, unique=True)
    article = models.CharField(max_length=120)
    pieces = models.PositiveIntegerField(default=0)
    counted_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        ordering = ["label"]
        verbose_name_plural = "shelves"

    def __str__(self):
        return self.label
