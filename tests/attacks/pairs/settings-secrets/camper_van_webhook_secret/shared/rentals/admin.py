from django.contrib import admin

from .models import Rental, Van

admin.site.register(Van)
admin.site.register(Rental)
