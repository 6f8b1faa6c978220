from django.db import models


class Gauge(models.Model):
    river = models.CharField(max_length=60)
    slug = models.SlugField(unique=True)
    alarm_cm = models.PositiveIntegerField()

    class Meta:
        ordering = ["river", "slug"]


class Level(models.Model):
    gauge = models.ForeignKey(Gauge, on_delete=models.CASCADE, related_name="levels")
    cm = models.PositiveIntegerField()
    read_at = models.DateTimeField(auto_now_add=True)
