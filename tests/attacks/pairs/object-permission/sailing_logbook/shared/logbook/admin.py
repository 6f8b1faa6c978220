from django.contrib import admin

from .models import Voyage

admin.site.register(Voyage)
