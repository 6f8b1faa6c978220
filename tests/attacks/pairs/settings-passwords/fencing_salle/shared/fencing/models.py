from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Bout(models.Model):
    fencer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    opponent = models.CharField(max_length=60)
    touches = models.PositiveSmallIntegerField(validators=[MaxValueValidator(15)])
    received = models.PositiveSmallIntegerField(validators=[MaxValueValidator(15)])

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.opponent} {self.touches}:{self.received}"
