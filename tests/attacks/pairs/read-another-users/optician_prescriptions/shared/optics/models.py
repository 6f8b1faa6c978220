from django.conf import settings
from django.db import models

from .querysets import PrescriptionQuerySet


class Branch(models.Model):
    name = models.CharField(max_length=80)
    town = models.CharField(max_length=80)


class Prescription(models.Model):
    patient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="prescriptions")
    branch = models.ForeignKey(Branch, on_delete=models.PROTECT)
    code = models.CharField(max_length=20, unique=True)
    issued = models.DateField()
    right_sphere = models.DecimalField(max_digits=4, decimal_places=2)
    left_sphere = models.DecimalField(max_digits=4, decimal_places=2)
    remarks = models.CharField(max_length=300, blank=True)

    objects = PrescriptionQuerySet.as_manager()


class Fitting(models.Model):
    patient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="fittings")
    branch = models.ForeignKey(Branch, on_delete=models.CASCADE)
    starts_at = models.DateTimeField()
