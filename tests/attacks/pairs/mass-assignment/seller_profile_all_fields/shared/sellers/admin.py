from django.contrib import admin

from .models import SellerProfile


@admin.register(SellerProfile)
class SellerProfileAdmin(admin.ModelAdmin):
    list_display = ["shop_name", "is_verified", "commission_percent"]
    list_filter = ["is_verified"]
    actions = ["verify"]

    @admin.action(description="Mark as verified", permissions=["change"])
    def verify(self, request, queryset):
        queryset.update(is_verified=True)
