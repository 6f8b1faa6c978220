from django.contrib import admin

from .models import Animal, Paper

admin.site.register([Animal, Paper])
