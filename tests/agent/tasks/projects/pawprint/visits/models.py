from django.db import models
from django.utils import timezone

from patients.models import Animal


class Vet(models.Model):
    name = models.CharField(max_length=80)
    room = models.CharField(max_length=20, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Medicine(models.Model):
    name = models.CharField(max_length=80, unique=True)
    unit = models.CharField(max_length=20, default="tablet")
    price = models.DecimalField(max_digits=7, decimal_places=2)
    purchase_price = models.DecimalField(max_digits=7, decimal_places=2)
    supplier = models.CharField(max_length=80, blank=True)
    in_stock = models.PositiveIntegerField(default=0)
    prescription_only = models.BooleanField(default=False)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.name


class Visit(models.Model):
    animal = models.ForeignKey(Animal, on_delete=models.CASCADE, related_name="visits")
    vet = models.ForeignKey(
        Vet, on_delete=models.SET_NULL, null=True, blank=True, related_name="visits"
    )
    starts_at = models.DateTimeField()
    reason = models.CharField(max_length=200)
    cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ["-starts_at", "-pk"]

    def __str__(self):
        return f"{self.animal} on {self.starts_at:%d %b %Y}"


class Treatment(models.Model):
    visit = models.ForeignKey(Visit, on_delete=models.CASCADE, related_name="treatments")
    medicine = models.ForeignKey(Medicine, on_delete=models.PROTECT, related_name="treatments")
    amount = models.PositiveSmallIntegerField(default=1)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return f"{self.amount} x {self.medicine}"


class Invoice(models.Model):
    visit = models.OneToOneField(Visit, on_delete=models.CASCADE, related_name="invoice")
    number = models.CharField(max_length=12, unique=True)
    total = models.DecimalField(max_digits=8, decimal_places=2)
    issued_at = models.DateTimeField(default=timezone.now)
    paid_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["number"]

    def __str__(self):
        return self.number
