from django.contrib import admin

from .models import Garment, Sizes

admin.site.register([Garment, Sizes])
