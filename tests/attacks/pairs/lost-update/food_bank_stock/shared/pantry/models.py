from django.db import models


class Item(models.Model):
    name = models.CharField(max_length=80, unique=True)
    boxes = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Taking(models.Model):
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="takings")
    boxes = models.PositiveIntegerField()
    by = models.ForeignKey("auth.User", on_delete=models.PROTECT, related_name="takings")

    class Meta:
        ordering = ["-pk"]
