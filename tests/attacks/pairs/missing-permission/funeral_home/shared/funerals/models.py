from django.db import models


class Ceremony(models.Model):
    deceased = models.CharField(max_length=120)
    held_at = models.DateTimeField()
    place = models.CharField(max_length=120)

    class Meta:
        ordering = ["held_at", "pk"]
        permissions = [("arrange", "Can arrange ceremonies")]


class Relative(models.Model):
    ceremony = models.ForeignKey(Ceremony, on_delete=models.CASCADE, related_name="relatives")
    name = models.CharField(max_length=120)
    phone = models.CharField(max_length=30)

    class Meta:
        ordering = ["name", "pk"]
