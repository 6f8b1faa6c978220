from django.contrib import admin

from .models import BuildingSite, Inspection

admin.site.register(BuildingSite, filter_horizontal=["crew"])
admin.site.register(Inspection, list_display=["subject", "site", "result"])
