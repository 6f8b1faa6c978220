from django.contrib import admin

from .models import Car, Trip

admin.site.register([Car, Trip])
