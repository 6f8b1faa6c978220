from django.db import models


class Walk(models.Model):
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=100)
    day = models.DateField()
    is_announced = models.BooleanField(default=False)

    class Meta:
        ordering = ["day", "pk"]
