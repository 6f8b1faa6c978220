from django.db import models


class Lift(models.Model):
    name = models.CharField(max_length=60)
    capacity = models.PositiveIntegerField()

    class Meta:
        ordering = ["name"]


class Ride(models.Model):
    lift = models.ForeignKey(Lift, on_delete=models.CASCADE, related_name="rides")
    pass_number = models.CharField(max_length=20)
    at = models.DateTimeField(auto_now_add=True)
