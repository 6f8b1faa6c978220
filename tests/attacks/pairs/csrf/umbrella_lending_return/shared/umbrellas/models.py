from django.conf import settings
from django.db import models


class Stand(models.Model):
    place = models.CharField(max_length=80)


class Umbrella(models.Model):
    stand = models.ForeignKey(Stand, related_name="umbrellas", on_delete=models.PROTECT)
    colour = models.CharField(max_length=30)
    lent_to = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, related_name="umbrellas", on_delete=models.SET_NULL
    )
