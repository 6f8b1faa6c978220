from django.contrib import admin

from .models import PaperStock, PrintOrder

admin.site.register(PaperStock)
admin.site.register(PrintOrder, list_display=["__str__", "customer", "total"])
