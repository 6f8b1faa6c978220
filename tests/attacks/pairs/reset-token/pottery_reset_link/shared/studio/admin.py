from django.contrib import admin
from django.core.mail import send_mail
from django.urls import reverse

from .models import Member
from .tokens import make_token


@admin.register(Member)
class MemberAdmin(admin.ModelAdmin):
    list_display = ["user", "shelf"]
    list_select_related = ["user"]
    actions = ["send_reset_link"]

    @admin.action(description="Mail a link for a new password", permissions=["change"])
    def send_reset_link(self, request, queryset):
        for member in queryset.select_related("user"):
            link = request.build_absolute_uri(reverse("new-password", args=[member.pk, make_token(member.user)]))
            send_mail("Your new password", f"Choose it here: {link}", None, [member.user.email])
