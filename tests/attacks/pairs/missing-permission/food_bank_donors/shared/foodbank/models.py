from django.db import models


class Donor(models.Model):
    name = models.CharField(max_length=100)
    phone = models.CharField(max_length=30, blank=True)
    address = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class Pickup(models.Model):
    donor = models.ForeignKey(Donor, on_delete=models.CASCADE, related_name="pickups")
    day = models.DateField()
    kilos = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-day", "-pk"]

    def __str__(self):
        return f"{self.donor} on {self.day}"
