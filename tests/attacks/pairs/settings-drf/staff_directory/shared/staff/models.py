from django.db import models


class Employee(models.Model):
    name = models.CharField(max_length=80)
    department = models.CharField(max_length=40)
    mobile = models.CharField(max_length=20, blank=True)
    birthday = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name
