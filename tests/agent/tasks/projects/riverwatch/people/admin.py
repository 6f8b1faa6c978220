from django.contrib import admin

from .models import Certificate, Expense, Team, Volunteer


@admin.register(Team)
class TeamAdmin(admin.ModelAdmin):
    list_display = ["name", "town", "budget", "spent"]


@admin.register(Volunteer)
class VolunteerAdmin(admin.ModelAdmin):
    list_display = ["user", "team", "joined_on"]
    list_select_related = ["user", "team"]
    search_fields = ["user__username", "user__last_name"]


@admin.register(Certificate)
class CertificateAdmin(admin.ModelAdmin):
    list_display = ["title", "issued_on", "expires_on"]
    search_fields = ["title"]


@admin.register(Expense)
class ExpenseAdmin(admin.ModelAdmin):
    list_display = ["purpose", "amount", "spent_on", "status"]
    list_filter = ["status"]
