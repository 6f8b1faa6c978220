from django.conf import settings
from django.db import models


class Kiln(models.Model):
    name = models.CharField(max_length=40, unique=True)
    max_celsius = models.PositiveSmallIntegerField()

    def __str__(self):
        return self.name


class Firing(models.Model):
    potter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="firings")
    kiln = models.ForeignKey(Kiln, on_delete=models.PROTECT)
    day = models.DateField()
    pieces = models.PositiveSmallIntegerField(default=1)

    class Meta:
        ordering = ["-day"]
