from django.conf import settings
from django.db import models


class Recipe(models.Model):
    cook = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE)
    title = models.CharField(max_length=120)
    minutes = models.PositiveSmallIntegerField()
    flour = models.DecimalField("flour (kg)", max_digits=6, decimal_places=3)

    class Meta:
        ordering = ("title", "id")

    def __str__(self):
        return self.title
