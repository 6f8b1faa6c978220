from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models


class Company(models.Model):
    name = models.CharField(max_length=80)
    staff = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="companies", blank=True)


class CompanyQuerySet(models.QuerySet):
    def of(self, company):
        return self.filter(company=company)


class Courier(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE)
    name = models.CharField(max_length=80)
    mobile = models.CharField(max_length=30)

    objects = CompanyQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]


class Bag(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE)
    customer = models.CharField(max_length=80)
    kilos = models.PositiveSmallIntegerField(validators=[MinValueValidator(1)])

    objects = CompanyQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]


class Price(models.Model):
    company = models.ForeignKey(Company, on_delete=models.CASCADE)
    label = models.CharField(max_length=40)
    cents = models.PositiveIntegerField()

    objects = CompanyQuerySet.as_manager()

    class Meta:
        ordering = ["label", "pk"]
