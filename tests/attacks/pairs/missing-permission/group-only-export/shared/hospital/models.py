from django.db import models


class LabResult(models.Model):
    patient_name = models.CharField(max_length=100)
    test = models.CharField(max_length=100)
    value = models.CharField(max_length=50)
