from django.conf import settings
from django.db import models

from .current import company_id


class Company(models.Model):
    name = models.CharField(max_length=80, unique=True)


class Membership(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="membership")
    company = models.ForeignKey(Company, on_delete=models.CASCADE, related_name="memberships")


class CompanyManager(models.Manager):
    def get_queryset(self):
        return super().get_queryset().filter(company_id=company_id.get())


class Crane(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE, related_name="cranes")
    serial = models.CharField(max_length=30)
    model_name = models.CharField(max_length=60)

    everything = models.Manager()
    objects = CompanyManager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company", "serial"], name="serial_in_company")]


class Inspection(models.Model):
    crane = models.ForeignKey(Crane, on_delete=models.CASCADE, related_name="inspections")
    inspector = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    day = models.DateField()
    remarks = models.CharField(max_length=300, blank=True)
