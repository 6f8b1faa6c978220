from django.db import models


class Turbine(models.Model):
    name = models.CharField(max_length=40, unique=True)
    running = models.BooleanField(default=True)
    output_kw = models.PositiveIntegerField(default=0)


class Fault(models.Model):
    turbine = models.ForeignKey(Turbine, on_delete=models.CASCADE, related_name="faults")
    code = models.CharField(max_length=10)
    raised = models.DateTimeField(auto_now_add=True)
    acknowledged = models.BooleanField(default=False)
