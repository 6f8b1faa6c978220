from django.contrib import admin


class StampedAdmin(admin.ModelAdmin):
    """Base of all admin classes: stamps are shown, never edited."""

    list_per_page = 50

    def get_readonly_fields(self, request, obj=None):
        return (*super().get_readonly_fields(request, obj), "key", "created_at", "updated_at")
