from django.db import models


class Stake(models.Model):
    code = models.SlugField(max_length=20, unique=True)
    glacier = models.CharField(max_length=60)

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return self.code


class Reading(models.Model):
    stake = models.ForeignKey(Stake, on_delete=models.CASCADE, related_name="readings")
    read_at = models.DateTimeField()
    exposed_cm = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-read_at", "-pk"]

    def __str__(self):
        return f"{self.exposed_cm} cm"
