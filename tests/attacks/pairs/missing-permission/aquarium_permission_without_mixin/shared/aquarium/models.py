from django.db import models


class Tank(models.Model):
    label = models.CharField(max_length=40, unique=True)
    litres = models.PositiveIntegerField()
    salt_water = models.BooleanField(default=False)

    def __str__(self):
        return self.label


class Fish(models.Model):
    tank = models.ForeignKey(Tank, on_delete=models.CASCADE, related_name="fish")
    species = models.CharField(max_length=80)
    arrived_on = models.DateField()

    class Meta:
        verbose_name_plural = "fish"
