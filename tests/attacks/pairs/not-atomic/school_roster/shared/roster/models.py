from django.db import models


class Pupil(models.Model):
    number = models.CharField(max_length=8, unique=True)
    name = models.CharField(max_length=100)
    form = models.CharField(max_length=4)
    born_on = models.DateField()

    class Meta:
        ordering = ["form", "name"]

    def __str__(self):
        return f"{self.name} ({self.form})"
