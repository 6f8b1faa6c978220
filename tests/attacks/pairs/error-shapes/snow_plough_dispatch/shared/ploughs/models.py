from django.db import models


class Plough(models.Model):
    plate = models.CharField(max_length=12, unique=True)
    is_out = models.BooleanField(default=False)


class Round(models.Model):
    plough = models.ForeignKey(Plough, related_name="rounds", on_delete=models.PROTECT)
    district = models.CharField(max_length=60)
    started = models.DateTimeField(auto_now_add=True)
