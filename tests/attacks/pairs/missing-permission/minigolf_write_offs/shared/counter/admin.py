from django.contrib import admin

from .models import GiftVoucher, WriteOff

admin.site.register(GiftVoucher)
admin.site.register(WriteOff)
