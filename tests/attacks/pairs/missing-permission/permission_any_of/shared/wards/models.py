from django.db import models


class Bed(models.Model):
    number = models.CharField(max_length=6, unique=True)
    patient_name = models.CharField(max_length=60, blank=True)
