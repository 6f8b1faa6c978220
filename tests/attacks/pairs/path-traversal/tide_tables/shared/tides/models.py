from django.db import models


class Harbour(models.Model):
    name = models.CharField(max_length=60, unique=True)
    latitude = models.FloatField()
    longitude = models.FloatField()

    class Meta:
        ordering = ["name"]


class Download(models.Model):
    harbour = models.ForeignKey(Harbour, null=True, on_delete=models.SET_NULL)
    file_name = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)
