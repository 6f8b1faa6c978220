from django.contrib import admin

from .models import Application, Market, Stall

admin.site.register([Market, Application, Stall])
