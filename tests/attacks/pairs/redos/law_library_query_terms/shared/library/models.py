from django.db import models


class Court(models.Model):
    name = models.CharField(max_length=100, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Volume(models.Model):
    court = models.ForeignKey(Court, on_delete=models.PROTECT, related_name="volumes")
    title = models.CharField(max_length=200)
    year = models.PositiveSmallIntegerField()
    shelf = models.CharField(max_length=20)

    class Meta:
        ordering = ["title", "year", "pk"]

    def __str__(self):
        return f"{self.title} ({self.year})"
