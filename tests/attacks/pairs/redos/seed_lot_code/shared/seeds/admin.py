from django.contrib import admin

from .models import Lot, Variety

admin.site.register(Variety)
admin.site.register(Lot)
