from django.db import models


class Machine(models.Model):
    name = models.CharField(max_length=60, unique=True)
    locked = models.BooleanField(default=False)

    class Meta:
        ordering = ["name"]


class Fault(models.Model):
    machine = models.ForeignKey(Machine, on_delete=models.CASCADE, related_name="faults")
    told = models.TextField(max_length=2000)
    contact = models.CharField(max_length=80, blank=True)
    mended = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]
