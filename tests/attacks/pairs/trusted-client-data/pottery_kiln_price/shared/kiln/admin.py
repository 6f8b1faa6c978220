from django.contrib import admin

from .models import Firing, Kiln

admin.site.register(Kiln)


@admin.register(Firing)
class FiringAdmin(admin.ModelAdmin):
    list_display = ["ordered_at", "potter", "kiln", "litres", "price"]
    list_select_related = ["potter", "kiln"]
