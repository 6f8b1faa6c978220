from django.conf import settings
from django.db import models


class ErgTest(models.Model):
    rower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    metres = models.PositiveIntegerField()
    watts = models.PositiveIntegerField()
    stroke_rate = models.PositiveSmallIntegerField()
    rowed_on = models.DateField()

    def __str__(self):
        return f"{self.metres} m on {self.rowed_on}"
