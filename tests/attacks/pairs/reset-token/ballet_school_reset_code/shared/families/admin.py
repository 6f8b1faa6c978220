from django.contrib import admin

from .models import Dancer, Guardian


@admin.register(Guardian)
class GuardianAdmin(admin.ModelAdmin):
    fields = ["user", "phone"]


admin.site.register(Dancer)
