from django.contrib import admin

from .models import Bed, Stay, Ward

admin.site.register(Ward)
admin.site.register(Bed)
admin.site.register(Stay)
