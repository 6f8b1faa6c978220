from django.conf import settings
from django.db import models


class Wall(models.Model):
    name = models.CharField(max_length=60, unique=True)

    def __str__(self):
        return self.name


class Line(models.Model):
    wall = models.ForeignKey(Wall, on_delete=models.CASCADE, related_name="lines")
    setter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    name = models.CharField(max_length=60)
    grade = models.CharField(max_length=4)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return f"{self.name} {self.grade}"
