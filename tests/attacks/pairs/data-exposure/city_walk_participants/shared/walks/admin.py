from django.contrib import admin

from .models import Registration, Walk, Walker

admin.site.register(Walker)


class RegistrationInline(admin.TabularInline):
    model = Registration
    raw_id_fields = ["walker"]
    extra = 0


@admin.register(Walk)
class WalkAdmin(admin.ModelAdmin):
    list_display = ["title", "starts_at", "places"]
    inlines = [RegistrationInline]
