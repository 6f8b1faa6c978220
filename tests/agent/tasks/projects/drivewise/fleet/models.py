from django.db import models


class Branch(models.Model):
    name = models.CharField(max_length=60, unique=True)
    street = models.CharField(max_length=120)
    phone = models.CharField(max_length=30)
    is_open = models.BooleanField(default=True)

    class Meta:
        ordering = ("name",)
        verbose_name_plural = "branches"

    def __str__(self) -> str:
        return self.name


class Car(models.Model):
    class Gearbox(models.TextChoices):
        MANUAL = "manual"
        AUTOMATIC = "automatic"

    branch = models.ForeignKey(Branch, on_delete=models.PROTECT, related_name="cars")
    plate = models.CharField(max_length=12, unique=True)
    make = models.CharField(max_length=60)
    gearbox = models.CharField(max_length=10, choices=Gearbox, default=Gearbox.MANUAL)
    mileage = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ("plate",)

    def __str__(self) -> str:
        return self.plate


class Inspection(models.Model):
    car = models.ForeignKey(Car, on_delete=models.CASCADE, related_name="inspections")
    done_on = models.DateField()
    passed = models.BooleanField()

    class Meta:
        ordering = ("-done_on",)

    def __str__(self) -> str:
        return f"{self.car_id}: {self.done_on}"
