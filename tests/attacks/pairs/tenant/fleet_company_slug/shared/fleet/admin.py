from django.contrib import admin

from .models import Company, Membership, Vehicle


class MembershipInline(admin.TabularInline):
    model = Membership
    extra = 1


@admin.register(Company)
class CompanyAdmin(admin.ModelAdmin):
    inlines = [MembershipInline]
    prepopulated_fields = {"slug": ["name"]}


admin.site.register(Vehicle)
