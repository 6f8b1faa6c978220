from django.contrib import admin

from .models import Letter, Singer

admin.site.register((Singer, Letter))
