from django.db import models


class Partner(models.Model):
    name = models.CharField(max_length=80)
    email = models.EmailField(unique=True)
    passphrase_digest = models.CharField(max_length=200, editable=False)

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class CallOut(models.Model):
    partner = models.ForeignKey(Partner, on_delete=models.PROTECT, related_name="call_outs")
    address = models.CharField(max_length=160)
    wanted_at = models.DateTimeField()
    is_done = models.BooleanField(default=False)

    class Meta:
        ordering = ["wanted_at", "pk"]
