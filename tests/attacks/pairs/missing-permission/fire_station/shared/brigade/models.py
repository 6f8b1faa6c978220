from django.db import models


class Engine(models.Model):
    class State(models.TextChoices):
        READY = "ready"
        REPAIR = "repair"
        DECOMMISSIONED = "decommissioned"

    call_sign = models.CharField(max_length=20, unique=True)
    state = models.CharField(max_length=20, choices=State.choices, default=State.READY)

    class Meta:
        ordering = ["call_sign"]


class Defect(models.Model):
    engine = models.ForeignKey(Engine, on_delete=models.CASCADE, related_name="defects")
    text = models.CharField(max_length=300)
    reported_at = models.DateTimeField(auto_now_add=True)
