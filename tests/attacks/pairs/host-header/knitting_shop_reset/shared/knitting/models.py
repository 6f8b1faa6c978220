from django.db import models


class Pattern(models.Model):
    title = models.CharField(max_length=100)
    needle_mm = models.DecimalField(max_digits=3, decimal_places=1)
    metres_of_yarn = models.PositiveIntegerField()

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title
