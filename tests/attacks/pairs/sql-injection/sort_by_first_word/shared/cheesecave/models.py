from django.db import models


class Shelf(models.Model):
    code = models.CharField(max_length=8, unique=True)
    humidity = models.PositiveSmallIntegerField(default=92)

    def __str__(self):
        return self.code


class Wheel(models.Model):
    shelf = models.ForeignKey(Shelf, on_delete=models.PROTECT, related_name="wheels")
    variety = models.CharField(max_length=40)
    weight_g = models.PositiveIntegerField()
    laid_down = models.DateField()

    class Meta:
        ordering = ["laid_down", "pk"]


class Turning(models.Model):
    wheel = models.ForeignKey(Wheel, on_delete=models.CASCADE, related_name="turnings")
    on = models.DateField(auto_now_add=True)
    note = models.CharField(max_length=120, blank=True)
