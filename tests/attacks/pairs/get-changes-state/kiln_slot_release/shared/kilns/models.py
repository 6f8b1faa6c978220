from django.contrib.auth import get_user_model
from django.db import models


class Firing(models.Model):
    KILNS = [("big", "Big kiln"), ("test", "Test kiln")]

    potter = models.ForeignKey(get_user_model(), on_delete=models.CASCADE, related_name="firings")
    kiln = models.CharField(max_length=4, choices=KILNS)
    day = models.DateField()
    cone = models.CharField(max_length=3)

    class Meta:
        ordering = ["day", "pk"]
        constraints = [models.UniqueConstraint(fields=["kiln", "day"], name="kiln_once_a_day")]

    def __str__(self):
        return f"{self.get_kiln_display()} on {self.day}"
