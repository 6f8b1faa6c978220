from django.contrib import admin

from .models import Waybill

admin.site.register(Waybill)
