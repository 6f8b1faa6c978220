from django.db import models


class Sighting(models.Model):
    species = models.CharField(max_length=60)
    place = models.CharField(max_length=60)
