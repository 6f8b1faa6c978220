from django.conf import settings
from django.db import models


class Centre(models.Model):
    name = models.CharField(max_length=80)


class Educator(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    centre = models.ForeignKey(Centre, related_name="educators", on_delete=models.CASCADE)


class Incident(models.Model):
    centre = models.ForeignKey(Centre, related_name="incidents", on_delete=models.CASCADE)
    child = models.CharField(max_length=60)
    happened_on = models.DateField()
    text = models.TextField(max_length=2000)
