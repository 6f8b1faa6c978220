from django.db import models


class Ward(models.Model):
    name = models.CharField(max_length=40, unique=True)

    def __str__(self):
        return self.name


class Bed(models.Model):
    ward = models.ForeignKey(Ward, on_delete=models.PROTECT, related_name="beds")
    label = models.CharField(max_length=10)
    is_usable = models.BooleanField(default=True)

    class Meta:
        ordering = ["ward__name", "label", "pk"]

    def __str__(self):
        return f"{self.ward} {self.label}"


class Stay(models.Model):
    patient = models.CharField(max_length=80)
    bed = models.OneToOneField(Bed, on_delete=models.PROTECT, related_name="stay")
    since = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["since", "pk"]
