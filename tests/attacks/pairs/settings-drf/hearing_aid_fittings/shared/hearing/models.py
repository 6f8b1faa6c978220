from django.db import models


class Client(models.Model):
    family_name = models.CharField(max_length=80)
    born = models.DateField()
    phone = models.CharField(max_length=30, blank=True)

    class Meta:
        ordering = ["family_name", "pk"]

    def __str__(self):
        return self.family_name


class Fitting(models.Model):
    client = models.ForeignKey(Client, on_delete=models.CASCADE, related_name="fittings")
    ear = models.CharField(max_length=1, choices=[("L", "Left"), ("R", "Right")])
    device = models.CharField(max_length=80)
    gain_db = models.PositiveSmallIntegerField()
    fitted_on = models.DateField()

    class Meta:
        ordering = ["-fitted_on", "-pk"]
