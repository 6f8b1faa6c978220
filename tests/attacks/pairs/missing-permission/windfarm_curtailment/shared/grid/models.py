from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Turbine(models.Model):
    code = models.CharField(max_length=12, unique=True)
    rated_kw = models.PositiveIntegerField(default=3000)
    commissioned_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return self.code


class CurtailmentOrder(models.Model):
    turbine = models.ForeignKey(Turbine, on_delete=models.CASCADE, related_name="orders")
    limit_kw = models.PositiveIntegerField(validators=[MaxValueValidator(10_000)])
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    reason = models.CharField(max_length=200, blank=True)
    issued_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)

    class Meta:
        ordering = ["-starts_at", "-pk"]


class Acknowledgement(models.Model):
    order = models.ForeignKey(CurtailmentOrder, on_delete=models.CASCADE, related_name="seen")
    technician = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        unique_together = [("order", "technician")]
