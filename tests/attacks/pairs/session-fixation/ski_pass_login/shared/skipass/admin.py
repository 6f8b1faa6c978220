from django.contrib import admin

from .models import LoginTry, Member, Resort, SkiPass

admin.site.register([Resort, Member, SkiPass])


@admin.register(LoginTry)
class LoginTryAdmin(admin.ModelAdmin):
    list_display = ["at", "address", "email"]

    def has_change_permission(self, request, obj=None):
        return False
