from django.db import models


class Voucher(models.Model):
    code = models.SlugField(unique=True)
    is_void = models.BooleanField(default=False)
