from django.conf import settings
from django.db import models


class Machine(models.Model):
    name = models.CharField(max_length=80, unique=True)
    manual = models.CharField(max_length=100)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Fault(models.Model):
    machine = models.ForeignKey(Machine, on_delete=models.CASCADE, related_name="faults")
    reporter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    text = models.TextField(max_length=2000)
    created = models.DateTimeField(auto_now_add=True)
