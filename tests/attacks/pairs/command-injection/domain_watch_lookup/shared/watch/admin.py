from django.contrib import admin

from .models import Domain, LookUp

admin.site.register(Domain)
admin.site.register(LookUp)
