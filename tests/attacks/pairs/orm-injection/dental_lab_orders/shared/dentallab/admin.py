from django.contrib import admin

from .models import Crown, Practice

admin.site.register(Practice)
admin.site.register(Crown)
