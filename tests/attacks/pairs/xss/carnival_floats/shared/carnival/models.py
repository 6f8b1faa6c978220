from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Guild(models.Model):
    leader = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="guild")
    name = models.CharField(max_length=60)


class Float(models.Model):
    guild = models.ForeignKey(Guild, on_delete=models.CASCADE, related_name="floats")
    motto = models.CharField(max_length=120)
    place = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(200)])

    class Meta:
        ordering = ["place", "pk"]
