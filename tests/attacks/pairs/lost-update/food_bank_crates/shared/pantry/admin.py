from django.contrib import admin

from .models import HandOut, Shelf

admin.site.register(Shelf)
admin.site.register(HandOut)
