from django.db import models


class Account(models.Model):
    id = models.AutoField(primary_key=True)
    code = models.CharField(max_length=12, unique=True)
    title = models.CharField(max_length=60)
    iban = models.CharField(max_length=40, null=True, db_index=True)
    opened = models.DateField()
    rate = models.FloatField(default=0)
    parent = models.ForeignKey("self", models.SET_NULL, null=True, related_name="children")


class Label(models.Model):
    id = models.AutoField(primary_key=True)
    name = models.CharField(max_length=30)


class Entry(models.Model):
    id = models.AutoField(primary_key=True)
    account = models.ForeignKey(Account, models.PROTECT, related_name="entries")
    opposite = models.ForeignKey(Account, models.PROTECT, related_name="+")
    labels = models.ManyToManyField(Label, through="Labelling")
    amount = models.DecimalField(max_digits=10, decimal_places=2)
    fee = models.DecimalField(max_digits=6, decimal_places=2, null=True)
    number = models.IntegerField()
    kind = models.SmallIntegerField(default=1)
    external = models.CharField(max_length=20)
    booked = models.DateTimeField()
    text = models.CharField(max_length=200, blank=True)
    approver = models.IntegerField(null=True)

    class Meta:
        unique_together = [("account", "number")]


class Labelling(models.Model):
    id = models.AutoField(primary_key=True)
    entry = models.ForeignKey(Entry, models.CASCADE)
    label = models.ForeignKey(Label, models.CASCADE)
