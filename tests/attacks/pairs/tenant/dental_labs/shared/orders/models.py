from django.conf import settings
from django.db import models


class Lab(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)
    technicians = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="labs")


class Dentist(models.Model):
    lab = models.ForeignKey(Lab, on_delete=models.CASCADE, related_name="dentists")
    name = models.CharField(max_length=80)


class WorkOrder(models.Model):
    lab = models.ForeignKey(Lab, on_delete=models.CASCADE, related_name="work_orders")
    dentist = models.ForeignKey(Dentist, on_delete=models.PROTECT, related_name="work_orders")
    patient = models.CharField(max_length=80)
    piece = models.CharField(max_length=80)
    due_on = models.DateField()

    class Meta:
        ordering = ["due_on", "pk"]
