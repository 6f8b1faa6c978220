from django.contrib import admin

from .models import Delivery, Material

admin.site.register([Material, Delivery])
