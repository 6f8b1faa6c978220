from django.contrib import admin

from .models import Bin, Collection, District

admin.site.register([District, Collection, Bin])
