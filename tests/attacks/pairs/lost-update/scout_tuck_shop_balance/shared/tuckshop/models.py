from django.db import models


class Camper(models.Model):
    name = models.CharField(max_length=80)
    tent = models.CharField(max_length=20, blank=True)
    pocket_money = models.PositiveIntegerField(default=0, help_text="cents")


class Sweet(models.Model):
    name = models.CharField(max_length=60)
    cents = models.PositiveSmallIntegerField()


class Purchase(models.Model):
    camper = models.ForeignKey(Camper, related_name="purchases", on_delete=models.CASCADE)
    sweet = models.ForeignKey(Sweet, related_name="purchases", on_delete=models.PROTECT)
    bought_at = models.DateTimeField(auto_now_add=True)
