from django.db import models


class Harbour(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Tide(models.Model):
    harbour = models.ForeignKey(Harbour, on_delete=models.CASCADE, related_name="tides")
    at = models.DateTimeField()
    metres = models.DecimalField(max_digits=4, decimal_places=2)

    class Meta:
        ordering = ["at"]
