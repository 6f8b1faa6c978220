from django.contrib import admin

from .models import Commission, Fitting, Wish


class FittingInline(admin.TabularInline):
    model = Fitting
    extra = 0


@admin.register(Commission)
class CommissionAdmin(admin.ModelAdmin):
    list_display = ["garment", "customer", "due"]
    inlines = [FittingInline]


admin.site.register(Wish)
