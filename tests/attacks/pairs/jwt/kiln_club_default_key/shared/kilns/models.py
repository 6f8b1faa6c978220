from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Kiln(models.Model):
    name = models.CharField(max_length=40)
    max_celsius = models.PositiveSmallIntegerField(default=1280)


class Firing(models.Model):
    potter = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="firings"
    )
    kiln = models.ForeignKey(Kiln, on_delete=models.PROTECT)
    celsius = models.PositiveSmallIntegerField(validators=[MaxValueValidator(1280)])
    glaze_recipe = models.TextField(blank=True, max_length=2000)
