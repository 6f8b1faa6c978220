from django.db import models


class Show(models.Model):
    title = models.CharField(max_length=100)
    minutes = models.PositiveSmallIntegerField()


class Showing(models.Model):
    show = models.ForeignKey(Show, on_delete=models.CASCADE, related_name="showings")
    starts = models.DateTimeField()
    dome = models.CharField(max_length=20, default="large")
