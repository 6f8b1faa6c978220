from django.db import models


class Site(models.Model):
    code = models.CharField(max_length=20, unique=True)
    embargoed = models.BooleanField(default=False)


class Sample(models.Model):
    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="samples")
    layer = models.PositiveSmallIntegerField()
    iron_ppm = models.FloatField()
    copper_ppm = models.FloatField()
